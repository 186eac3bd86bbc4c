// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralRepairTest {

  private static List<String> repaired(String... lines) {
    NumeralRepair rule = new NumeralRepair();
    return Stream.of(lines).map(line -> ReadWords.repaired(rule, line)).toList();
  }

  @Test
  void aSectionsNumberIsPutRightWhereItIsTheNext() {
    assertThat(
            repaired("I. MỤC TIÊU", "H. NHIỆM VỤ", "IH. GIẢI PHÁP", "IV. KINH PHÍ", "V. TỔ CHỨC"))
        .containsExactly(
            "I. MỤC TIÊU", "II. NHIỆM VỤ", "III. GIẢI PHÁP", "IV. KINH PHÍ", "V. TỔ CHỨC");
  }

  @Test
  void aNumberAloneInItsCellIsPutRightWhereItIsTheNext() {
    assertThat(repaired("I", "H", "II")).containsExactly("I", "II", "III");
  }

  @Test
  void aNumberThatLostAStrokeIsSeenByTheOrder() {
    assertThat(repaired("I. MỤC TIÊU", "II. NHIỆM VỤ", "II. GIẢI PHÁP"))
        .containsExactly("I. MỤC TIÊU", "II. NHIỆM VỤ", "III. GIẢI PHÁP");
  }

  @Test
  void theSameNumberInAnotherTableIsLeftAlone() {
    assertThat(repaired("III", "IV", "IV", "V")).containsExactly("III", "IV", "IV", "V");
  }

  @Test
  void sectionsMayBeginAnew() {
    assertThat(repaired("III. KINH PHÍ", "I. MỤC TIÊU", "H. NHIỆM VỤ"))
        .containsExactly("III. KINH PHÍ", "I. MỤC TIÊU", "II. NHIỆM VỤ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"H", "H.", "H. YÊN BÌNH", "IH", "Hộ nghèo", "1", "11", "l1", "|"})
  void withoutAnOrderNothingIsTaken(String line) {
    assertThat(repaired(line)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"I1", "1I", "H Yên Bình", "H. yên bình", "HIV", "XH", "1", "11"})
  void whatMayBeANumberOrAWordIsLeftAlone(String line) {
    assertThat(repaired("I", line)).containsExactly("I", line);
  }

  @Test
  void aTickInACellIsNoSection() {
    assertThat(repaired("I. MỤC TIÊU", "X", "H. NHIỆM VỤ"))
        .containsExactly("I. MỤC TIÊU", "X", "II. NHIỆM VỤ");
  }
}
