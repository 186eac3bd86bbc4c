// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
    Document page =
        text == null
            ? Jsoup.parse(new ByteArrayInputStream(content), charset, "")
            : Jsoup.parse(text);
    EncodingRepair repaired = OldPage.decode(page);
    List<LeftOutText> site =
        HtmlSite.remove(page).stream()
            .map(part -> new LeftOutText(0, LeftOutText.Reason.SITE, part))
            .toList();
    return new ReadResult.Read(
        new SourceText(file, HtmlBlocks.of(page), List.of(), site, repaired));
  }
}
