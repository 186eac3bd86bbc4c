// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitSymbolTest {

  @ParameterizedTest
  @CsvSource({
    "Nghị quyết số 57-, NQ/TW ngày 22 tháng 12",
    "Thông tư số 30/2024/TT, -BGDĐT ngày 30/12/2024",
    "Nghị quyết số 57, -NQ/TW ngày 22 tháng 12",
    "Quyết định số 1132, /QĐ-TTg ngày 09",
    "Quyết định số 1132/, QĐ-TTg ngày 09"
  })
  void aSymbolGoesOnOnTheNextLine(String begun, String text) {
    assertThat(SplitSymbol.between(begun, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "đến năm 2030, -Sở Tài chính chủ trì",
    "đến năm 2030, - UBND cấp xã",
    "trên địa bàn tỉnh, -UBND cấp xã",
    "giai đoạn 2026 -, Sở Y tế",
    "kinh tế -, xã hội"
  })
  void aBulletOrADashIsNoSymbol(String begun, String text) {
    assertThat(SplitSymbol.between(begun, text)).isFalse();
  }
}
