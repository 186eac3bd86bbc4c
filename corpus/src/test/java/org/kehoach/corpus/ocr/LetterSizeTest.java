// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kehoach.corpus.ocr.DrawnPage.pixels;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterSizeTest {

  private static final double SIZE = 14;

  /// A word as a sure recogniser would give it: its letters, and the box around its ink.
  private static RecognisedWord drawn(String word, double size) throws IOException {
    try (PageScan scan =
        new PageScan(
            DrawnPage.picture(page -> page.text(70, 100, size, word)), DrawnPage.RESOLUTION, 0)) {
      return new RecognisedWord(word, PixelBox.around(scan.ink()), 0.99);
    }
  }

  private static RecognisedLine line(RecognisedWord... words) {
    return new RecognisedLine(List.of(words), 0);
  }

  /// The letters drawn are larger than those of the prescribed font by a fifth at most.
  @ParameterizedTest
  @ValueSource(strings = {"con", "Ban", "Kế", "quy", "hộ", "nghiệp", "(ha),", "ỦY", "2025"})
  void theSizeIsToldWhateverTheLetters(String word) throws IOException {
    assertThat(LetterSize.of(line(drawn(word, SIZE))))
        .isCloseTo(pixels(SIZE), within(0.25 * pixels(SIZE)));
  }

  @Test
  void theSizeOfMostWordsIsTheOrdinaryOne() throws IOException {
    RecognisedWord small = drawn("con", SIZE);

    assertThat(LetterSize.ordinary(List.of(line(drawn("KẾ", 2 * SIZE)), line(small, small))))
        .isEqualTo(LetterSize.of(line(small)));
  }

  @Test
  void withoutLinesTheSizeIsOne() {
    assertThat(LetterSize.ordinary(List.of())).isEqualTo(1);
  }
}
