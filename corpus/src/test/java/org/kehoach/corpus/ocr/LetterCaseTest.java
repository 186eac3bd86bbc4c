// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words drawn in letters of 100 pixels, which stand on the y of 1000.
class LetterCaseTest {

  private static final int BASELINE = 1000;
  private static final int WIDTH = 50;
  private static final int CAPITAL = 67;
  private static final int SMALL = 45;

  private final List<PixelBox> ink = new ArrayList<>();
  private final List<RecognisedWord> words = new ArrayList<>();

  /// A word read as `read`, its letters that high.
  private void draw(String read, int... heights) {
    int left = words.size() * 400;
    List<PixelBox> letters = new ArrayList<>();
    for (int i = 0; i < heights.length; i++) {
      letters.add(
          new PixelBox(
              left + i * WIDTH, BASELINE - heights[i], left + (i + 1) * WIDTH - 5, BASELINE));
    }
    ink.addAll(letters);
    words.add(new RecognisedWord(read, PixelBox.around(letters), 0.9));
  }

  private String checked() {
    return LetterCase.checked(List.of(new RecognisedLine(words, BASELINE)), ink).getFirst().text();
  }

  @Test
  void aCapitalDrawnAsASmallLetterIsOne() {
    draw("UBND", CAPITAL, CAPITAL, CAPITAL, CAPITAL);
    draw("Xa", SMALL, SMALL);
    draw("theo", CAPITAL, CAPITAL, SMALL, SMALL);

    assertThat(checked()).isEqualTo("UBND xa theo");
  }

  @Test
  void marksOverALetterDoNotMakeItACapital() {
    draw("UBND", CAPITAL, CAPITAL, CAPITAL, CAPITAL);
    draw("Xã", SMALL, SMALL);
    PixelBox x = ink.get(4);
    PixelBox tilde = new PixelBox(x.left() + WIDTH, x.top() - 25, x.right() + WIDTH, x.top() - 10);
    ink.add(tilde);
    words.set(1, new RecognisedWord("Xã", PixelBox.around(ink.subList(4, 7)), 0.9));
    draw("theo", CAPITAL, CAPITAL, SMALL, SMALL);

    assertThat(checked()).isEqualTo("UBND xã theo");
  }

  @Test
  void aCapitalDrawnAsSuchStaysOne() {
    draw("UBND", CAPITAL, CAPITAL, CAPITAL, CAPITAL);
    draw("Xa", CAPITAL, SMALL);
    draw("Sen", CAPITAL, SMALL, SMALL);

    assertThat(checked()).isEqualTo("UBND Xa Sen");
  }

  @Test
  void capitalsOfAShapeOfTheirOwnAreTakenAtTheirWord() {
    draw("UBND", CAPITAL, CAPITAL, CAPITAL, CAPITAL);
    draw("An", SMALL, SMALL);
    draw("Nam", SMALL, SMALL, SMALL);

    assertThat(checked()).isEqualTo("UBND An Nam");
  }

  @Test
  void aWordOrTwoTellNoSizeAndStayAsRead() {
    draw("Xa", SMALL, SMALL);
    draw("Vo", SMALL, SMALL);

    assertThat(checked()).isEqualTo("Xa Vo");
  }
}
