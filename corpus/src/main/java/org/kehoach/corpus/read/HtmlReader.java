// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.kehoach.corpus.document.Source;

/// Reads web pages, saved or exported.
final class HtmlReader implements DocumentReader {

  static final String MEDIA_TYPE = "text/html";

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MEDIA_TYPE) || mediaType.equals("application/xhtml+xml");
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    return new ReadResult.Read(new SourceText(file, blocks(content), List.of()));
  }

  /// Bytes that are sound UTF-8 are UTF-8 whatever the page claims of itself; else the page's own
  /// word counts.
  private static List<SourceBlock> blocks(byte[] content) throws IOException {
    String text = UnicodeText.decode(content);
    return HtmlBlocks.of(
        text == null
            ? Jsoup.parse(new ByteArrayInputStream(content), null, "")
            : Jsoup.parse(text));
  }
}
