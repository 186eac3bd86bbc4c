// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.kehoach.corpus.document.Source;

/// Reads texts of LibreOffice and OpenOffice (ODT): paragraphs with the numbers that they show,
/// tables, text boxes, and behind them the notes. Deleted text of tracked changes, headers,
/// footers, comments and tables of contents are left out.
final class OdtReader implements DocumentReader {

  private static final String BROKEN = "The OpenDocument file is cut off or damaged.";

  private final ReadSettings settings;

  OdtReader(ReadSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/vnd.oasis.opendocument.text");
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    OfficeParts parts = null;
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      parts = new OfficeParts(zip, settings.maxUnpackedBytes());
      if (part(zip, parts, "META-INF/manifest.xml").selectFirst("*|encryption-data") != null) {
        return new ReadResult.Unreadable(
            "The file is protected by a password.",
            "Open it, save it without the password and run again.");
      }
      Document text = part(zip, parts, "content.xml");
      Element body = text.selectFirst("office|body > office|text");
      if (body == null) {
        throw new IOException(BROKEN);
      }
      Document styles = part(zip, parts, "styles.xml");
      OdtHtml page =
          new OdtHtml(OdtStyles.of(List.of(styles, text)), OdtLists.of(List.of(styles, text)));
      return new ReadResult.Read(WordPage.read(file, page.of(body)));
    } catch (IOException | RuntimeException e) {
      throw new IOException(
          parts != null && parts.isFull()
              ? "The OpenDocument file unfolds to more than %d MiB."
                  .formatted(settings.maxUnpackedBytes() >> 20)
              : BROKEN,
          e);
    }
  }

  /// A part of the file; an empty one where it is missing.
  private static Document part(ZipFile zip, OfficeParts parts, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Document.createShell("");
    }
    try (InputStream in = parts.getInputStream(entry)) {
      Document part = Jsoup.parse(in, StandardCharsets.UTF_8.name(), "", Parser.xmlParser());
      if (part.documentType() != null) {
        throw new IOException("a part declares entities, which no program writes");
      }
      return part;
    }
  }
}
