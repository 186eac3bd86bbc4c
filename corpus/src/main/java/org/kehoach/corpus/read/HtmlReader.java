// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.EncodingRepair;
import org.kehoach.corpus.document.LeftOutText;
import org.kehoach.corpus.document.Source;

/// Reads web pages, saved or exported: the document that a page shows, without the site around it.
final class HtmlReader implements DocumentReader {

  static final String MEDIA_TYPE = "text/html";

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MEDIA_TYPE) || mediaType.equals("application/xhtml+xml");
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    return read(file, content, null);
  }

  /// Reads a page that may be part of a file.
  ///
  /// Bytes that are sound UTF-8 are UTF-8 whatever is claimed of them; else `charset` counts, or,
  /// where that is null, the page's own word.
  static ReadResult read(Source file, byte[] content, @Nullable String charset) throws IOException {
    String text = UnicodeText.decode(content);
    Document page = text == null ? ofBytes(content, charset) : Jsoup.parse(text);
    EncodingRepair repaired = OldPage.decode(page);
    List<LeftOutText> site =
        HtmlSite.remove(page).stream()
            .map(part -> new LeftOutText(0, LeftOutText.Reason.SITE, part))
            .toList();
    return new ReadResult.Read(
        new SourceText(file, HtmlBlocks.of(page), List.of(), site, repaired));
  }

  /// A page that says UTF-8, or nothing, and is mostly not, has letters of an old encoding.
  private static Document ofBytes(byte[] content, @Nullable String charset) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(content), charset, "");
    if (!page.charset().equals(StandardCharsets.UTF_8)) {
      return page;
    }
    String letters = new String(content, StandardCharsets.UTF_8);
    long wrong = letters.chars().filter(c -> c == '\uFFFD').count();
    long right = letters.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return wrong > right ? Jsoup.parse(WindowsText.decode(content)) : page;
  }
}
