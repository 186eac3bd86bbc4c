// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.util.List;
import java.util.Locale;

/// Tells small letters from capitals of the same shape by the height of their ink: a recogniser
/// reads "Xã" for "xã".
///
/// @param ink the pieces that the words are drawn with
/// @param size of the font, in pixels
record LetterCase(List<PixelBox> ink, double size) {

  private static final String SAME_SHAPE = "COSUVWXZƠƯ";

  /// What is lower than this, in font sizes, is a small letter; capitals are 0.66 high, small
  /// letters 0.45.
  private static final double SMALL = 0.54;

  /// So many words must tell the font size.
  private static final int FEWEST_WORDS = 3;

  /// The lines with their capitals made small where they are drawn small.
  static List<RecognisedLine> checked(List<RecognisedLine> lines, List<PixelBox> ink) {
    LetterCase check = new LetterCase(ink, LetterSize.ordinary(lines));
    return lines.stream().mapToInt(line -> line.words().size()).sum() < FEWEST_WORDS
        ? lines
        : lines.stream()
            .map(line -> line.with(line.words().stream().map(check::of).toList()))
            .toList();
  }

  private RecognisedWord of(RecognisedWord word) {
    boolean small =
        SAME_SHAPE.indexOf(word.text().charAt(0)) >= 0 && firstLetterHeight(word) < SMALL * size;
    return small
        ? new RecognisedWord(word.text().toLowerCase(Locale.ROOT), word.box(), word.confidence())
        : word;
  }

  /// The height of the ink that the word begins with, marks over it aside.
  private double firstLetterHeight(RecognisedWord word) {
    PixelBox box = word.box();
    double letter = (double) box.width() / word.text().length();
    return ink.stream()
        .filter(piece -> piece.left() >= box.left() - 1 && piece.left() < box.left() + letter / 2)
        .filter(piece -> piece.top() >= box.top() - 1 && piece.bottom() <= box.bottom() + 1)
        .mapToDouble(PixelBox::height)
        .max()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
