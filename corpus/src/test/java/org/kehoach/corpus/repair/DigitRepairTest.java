// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.repair.ReadWords.repaired;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitRepairTest {

  private final DigitRepair rule = new DigitRepair();

  @ParameterizedTest
  @CsvSource({
    "0l/2025/QĐ-UBND, 01/2025/QĐ-UBND",
    "Số: 1O5/KH-UBND, Số: 105/KH-UBND",
    "số I2/NQ-CP; số 5]/2O20/QH14., số 12/NQ-CP; số 51/2020/QH14.",
    "ngày I1 tháng O3 năm 2O25, ngày 11 tháng 03 năm 2025",
    "ngày 3] tháng 12, ngày 31 tháng 12",
    "ngày 14 tháng Š năm 2013, ngày 14 tháng 5 năm 2013",
    "ngày 23 tháng L1 năm 20lš, ngày 23 tháng 11 năm 2015",
    "số Š7/2024/TT-BYT, số 57/2024/TT-BYT",
    "Tháng lO; năm 2O3O., Tháng 10; năm 2030.",
  })
  void numbersOfActsAndDatesArePutRight(String read, String written) {
    assertThat(repaired(rule, read)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đạt l5%",
        "5O km",
        "IO/UBND",
        "ngày 4O tháng l3 năm 1O0O",
        "năm lO",
        "tháng 1O% so với",
        "mỗi ngày 3O tấn",
        "mỗi năm 2OOO hộ",
        "hằng tháng 1O lượt",
        "l0/Quý",
        "1O/km",
        "2O25/xã",
        "ngày hội Ol",
      })
  void allElseIsLeftAlone(String line) {
    assertThat(repaired(rule, line)).isEqualTo(line);
  }

  /// A word such as a target's number might come to, letters among its digits.
  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings().withChars("0123456789lLI|]OoŠ.,%/-()kmĐQ").ofMinLength(1);
  }

  @Provide
  Arbitrary<String> wordsBefore() {
    return Arbitraries.of("đạt", "trên", "khoảng", "từ", "còn", "số", "quý", "5", "mỗi");
  }

  @Property
  void noNumberIsTouchedThatIsNoActsAndNoDates(
      @ForAll("wordsBefore") String before, @ForAll("numbers") String number) {
    String read = before + " " + number + " hộ";

    String written = repaired(rule, read);

    assertThat(written.equals(read) || number.matches(".*[0-9lLI|\\]OoŠš]/[ĐQIOLŠ]{2}.*")).isTrue();
  }

  @Property
  void whatIsNoDigitKeepsItsPlace(@ForAll("numbers") String number) {
    String read = "ngày " + number;

    assertThat(repaired(rule, read).replaceAll("[0-9lLI|\\]OoŠš]", "#"))
        .isEqualTo(read.replaceAll("[0-9lLI|\\]OoŠš]", "#"));
  }
}
