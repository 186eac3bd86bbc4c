// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "142/KH- UBND, 142/KH-UBND", // split at a line's end
    "57 -NQ/TW, 57-NQ/TW",
    "749/QD-TTg, 749/QĐ-TTg", // D for Đ
    "13/2023/ND-CP, 13/2023/NĐ-CP",
    "06/QĐ-TTG, 06/QĐ-TTg", // in a title
    "66.2/2025/NQ-CP, 66.2/2025/NQ-CP",
    "28/TTr-STTTT, 28/TTr-STTTT",
  })
  void isWrittenOneWay(String written, String normal) {
    assertThat(DocumentNumber.PATTERN.matcher(written).matches()).isTrue();
    assertThat(DocumentNumber.normalise(written)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24/7", "2025-2030", "12/2025", "100/100 dân", "01 Gb/s", "/QĐ-UBND"})
  void isNoOtherFigure(String text) {
    assertThat(DocumentNumber.PATTERN.matcher(text).find()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"71/NQ-CP, 71-NQ/CP", "912/QĐ-BKHCN, 912/qđ-bkhcn"})
  void separatorsAndCaseDoNotMakeTwoDocuments(String one, String other) {
    assertThat(DocumentNumber.fold(one)).isEqualTo(DocumentNumber.fold(other));
  }
}
