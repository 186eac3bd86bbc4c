// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesTest {

  private static final int LETTER = 20;

  /// Letters side by side, their upper edges at `y`.
  private static List<PixelBox> letters(int x, int y, int count) {
    List<PixelBox> letters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int left = x + i * LETTER;
      letters.add(new PixelBox(left, y, left + LETTER - 4, y + LETTER));
    }
    return letters;
  }

  @SafeVarargs
  private static List<PixelBox> all(List<PixelBox>... parts) {
    List<PixelBox> all = new ArrayList<>();
    for (List<PixelBox> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  private static List<PixelBox> around(List<List<PixelBox>> zones) {
    return zones.stream().map(PixelBox::around).toList();
  }

  @Test
  void halvesOfALetterheadWithLinesAtHeightsOfTheirOwnAreTwoZones() {
    List<PixelBox> left = all(letters(100, 100, 15), letters(100, 135, 15));
    List<PixelBox> right = all(letters(600, 117, 20), letters(600, 152, 20));

    assertThat(around(Zones.of(all(left, right))))
        .containsExactly(PixelBox.around(left), PixelBox.around(right));
  }

  @Test
  void singleLinesStayWholeHoweverWideTheirGaps() {
    List<PixelBox> ink = all(letters(100, 100, 10), letters(600, 100, 10), letters(100, 160, 40));

    assertThat(Zones.of(ink)).hasSize(1);
  }

  @Test
  void aListNumberStaysWithItsText() {
    List<PixelBox> numbers = all(letters(100, 100, 1), letters(100, 150, 1));
    List<PixelBox> text = all(letters(200, 100, 20), letters(200, 125, 20), letters(200, 150, 20));

    assertThat(Zones.of(all(numbers, text))).hasSize(1);
  }

  @Test
  void aNarrowColumnAtTheRightStaysWithItsNeighbour() {
    List<PixelBox> text = all(letters(100, 100, 20), letters(100, 122, 20), letters(100, 144, 20));
    List<PixelBox> marks = letters(700, 115, 2);

    assertThat(Zones.of(all(text, marks, letters(700, 135, 2)))).hasSize(1);
  }

  @Test
  void marksBelongToTheLineBelowThem() {
    List<PixelBox> letterhead =
        all(
            letters(100, 100, 15),
            letters(600, 117, 15),
            letters(100, 135, 15),
            letters(600, 152, 15));
    PixelBox mark = new PixelBox(610, 92, 618, 97);

    List<List<PixelBox>> zones = Zones.of(all(List.of(mark), letterhead));

    assertThat(zones).hasSize(2);
    assertThat(zones.getLast()).contains(mark);
  }

  @Test
  void textBelowALetterheadIsAZoneOfItsOwn() {
    List<PixelBox> left = all(letters(100, 100, 15), letters(100, 135, 15));
    List<PixelBox> right = all(letters(600, 117, 20), letters(600, 152, 20));
    List<PixelBox> below = all(letters(100, 300, 50), letters(100, 350, 50));

    assertThat(around(Zones.of(all(below, right, left))))
        .containsExactly(PixelBox.around(left), PixelBox.around(right), PixelBox.around(below));
  }

  @Test
  void noInkIsLost() {
    List<PixelBox> ink =
        all(letters(100, 100, 15), letters(600, 115, 3), letters(100, 140, 15), letters(9, 900, 1));

    assertThat(Zones.of(ink).stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(ink);
  }
}
