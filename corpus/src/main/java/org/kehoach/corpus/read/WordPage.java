// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.EncodingRepair;
import org.kehoach.corpus.document.Source;

/// Reads the web page that a word processor's file was made into.
final class WordPage {

  private WordPage() {}

  /// The text of `page`: decoded where its fonts are old, its two-column passages parted.
  static SourceText read(Source file, Document page) {
    @Nullable EncodingRepair repaired = OldPage.decode(page);
    return new SourceText(file, HtmlBlocks.of(SharedParagraphs.parted(page)), repaired);
  }
}
