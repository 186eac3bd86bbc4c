// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationEntryTest {

  @ParameterizedTest(name = "{0} {1} {2} -> {3}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          Quyết định; 1132/QĐ-TTg; -; 1132/QĐ-TTG
          # a D without its bar, and spaces
          Quyết định; 1132 / QD-TTg; phê duyệt; 1132/QĐ-TTG
          # a law goes by its name even where it has a number
          Luật; 24/2023/QH15; Luật Viễn thông; NAME:viễn thông
          Bộ luật; -; Bộ luật Dân sự năm 2015; NAME:bộ luật dân sự
          Luật; -; Luật Tổ chức chính quyền địa phương năm 2025; NAME:tổ chức chính quyền địa phương
          Luật; -; Luật Đầu tư 2020; NAME:đầu tư
          # a law of which nothing but the number is known
          Luật; 24/2023/QH15; -; 24/2023/QH15
          -; -; -; NAME:
          """)
  void isKnownByItsNumberOrALawByItsName(String type, String number, String name, String key) {
    assertThat(CitationEntry.of("citations[0]", type, number, name, null).key()).isEqualTo(key);
  }
}
