// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.document.Span;

class MarksTest {
  private static final Abbreviations ABBREVIATIONS = Abbreviations.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "so tai chinh;Giao Sở Tài chính chủ trì;Giao [Sở Tài chính] chủ trì",
        // with accents where they agree, without only where none does
        "chỉ tiêu;Chỉ tiêu và chi tiêu;[Chỉ tiêu] và chi [tiêu]",
        "chỉ tiêu;chi tiêu;[chi tiêu]",
        "uỷ ban;Ủy ban xã;[Ủy ban] xã",
        "1132/QD-TTg;số 1132/QĐ-TTg ngày;số [1132/QĐ-TTg] ngày",
        // a glued word is found whole or not at all
        "1132/QĐ-TTg;năm 1132, TTg;năm 1132, TTg",
        "60%;≥ 60 % và 60;≥ [60 %] và 60",
        "KHCN;Sở Khoa học và Công nghệ;Sở [Khoa học và Công nghệ]",
        "5G;mạng 5G, 15G;mạng [5G], 15G",
        // marks do not run over punctuation
        "sở tài;Sở | Tài chính;[Sở] | [Tài] chính",
        "gì;không có;không có"
      })
  void marksWholeWords(String typed, String text, String marked) {
    assertThat(shown(typed, text)).isEqualTo(marked);
  }

  @Test
  void decomposedLettersAreMarkedWithTheirMarks() {
    String text = Normalizer.normalize("Hạ tầng số", Normalizer.Form.NFD);

    assertThat(Normalizer.normalize(shown("tang", text), Normalizer.Form.NFC))
        .isEqualTo("Hạ [tầng] số");
  }

  private static String shown(String typed, String text) {
    StringBuilder shown = new StringBuilder(text);
    for (Span span : Marks.of(TypedQuery.parse(typed, ABBREVIATIONS), text).reversed()) {
      shown.insert(span.end(), ']').insert(span.start(), '[');
    }
    return shown.toString();
  }
}
