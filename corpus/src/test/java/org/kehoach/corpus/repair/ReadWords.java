// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.util.List;
import java.util.stream.Stream;
import org.kehoach.corpus.ocr.PixelBox;
import org.kehoach.corpus.ocr.RecognisedLine;
import org.kehoach.corpus.ocr.RecognisedWord;

/// Lines as a recogniser might have read them.
final class ReadWords {

  static final double DOUBTFUL = 0.8;
  static final double SURE = 0.99;

  private ReadWords() {}

  /// The words of a line, parted by spaces, all read with that confidence.
  static List<RecognisedWord> words(String text, double confidence) {
    return Stream.of(text.split(" ", -1))
        .map(word -> new RecognisedWord(word, new PixelBox(0, 0, 20, 10), confidence))
        .toList();
  }

  static RecognisedLine line(String text, double confidence) {
    return new RecognisedLine(words(text, confidence), 10);
  }

  /// What a rule makes of a line that was read with doubt.
  static String repaired(LineRepair rule, String line) {
    return String.join(" ", rule.repaired(words(line, DOUBTFUL)));
  }
}
