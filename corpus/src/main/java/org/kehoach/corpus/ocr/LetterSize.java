// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Tells the font size of recognised words from the height of their ink, which depends on their
/// letters: "con" is lower than "Kế".
///
/// Heights are in font sizes, as in Times New Roman, which decree 30/2020/NĐ-CP, appendix I,
/// prescribes.
public final class LetterSize {

  private static final double SMALL = 0.45;
  private static final double TALL = 0.67;
  private static final double MARK = 0.22;
  private static final double TAIL = 0.21;
  private static final double LONG_COMMA = 0.16;
  private static final char DOT_BELOW = '\u0323';
  private static final char HORN = '\u031B';

  private LetterSize() {}

  /// The size, in pixels, of the letters of most of `lines`; 1 where there are none.
  public static double ordinary(List<RecognisedLine> lines) {
    return middle(
        lines.stream()
            .flatMapToDouble(
                line -> {
                  double size = of(line);
                  return IntStream.range(0, line.words().size()).mapToDouble(word -> size);
                }));
  }

  /// The size, in pixels, of a line's letters.
  public static double of(RecognisedLine line) {
    return middle(line.words().stream().mapToDouble(LetterSize::of));
  }

  private static double of(RecognisedWord word) {
    String letters = Normalizer.normalize(word.text(), Normalizer.Form.NFD);
    double above = 0;
    double below = 0;
    double top = 0;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (letter == DOT_BELOW) {
        below = Math.max(below, TAIL);
      } else if (letter != HORN) {
        boolean mark = Character.getType(letter) == Character.NON_SPACING_MARK;
        top = mark ? top + MARK : above(letter);
        above = Math.max(above, top);
        below = Math.max(below, below(letter));
      }
    }
    return word.box().height() / Math.max(SMALL, above + below);
  }

  private static double below(char letter) {
    return "gpqyjQ".indexOf(letter) >= 0 ? TAIL : ",;()".indexOf(letter) >= 0 ? LONG_COMMA : 0;
  }

  private static double above(char letter) {
    return "acemnorsuvwxzgpqy".indexOf(letter) >= 0 ? SMALL : TALL;
  }

  private static double middle(DoubleStream sizes) {
    double[] sorted = sizes.toArray();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 1 : sorted[sorted.length / 2];
  }
}
