// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The words of a printed page, and those of them that do not stand on the paper.
///
/// @param text all words, without the spaces between them
/// @param cut what reaches beyond a sheet's edge
record PrintedWords(String text, List<String> cut) {

  static PrintedWords of(byte[] pdf) {
    List<String> cut = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper words =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) throws IOException {
              if (letters.stream().anyMatch(PrintedWords::isOutside)) {
                cut.add(getCurrentPageNo() + ": " + text);
              }
              super.writeString(text, letters);
            }
          };
      return new PrintedWords(words.getText(document).replaceAll("\\s+", ""), cut);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean isOutside(TextPosition letter) {
    return letter.getXDirAdj() < 0
        || letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth();
  }
}
