// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.SampleRecords;

/// An act in the words that people type.
class ActQueryTest {
  private static final Citation DECISION =
      cited("Quyết định số 1132/QĐ-TTg", "1132/QĐ-TTg", null, LocalDate.of(2024, 10, 9));
  private static final Citation LAW = cited("Luật Đầu tư công", null, "Luật Đầu tư công", null);

  private static Citation cited(String quote, String number, String name, LocalDate date) {
    return new SamplePlan("0123456789ab", SampleRecords.SILENT_PROFILE)
        .citation(quote, "Quyết định", number, name, date, Relation.MENTIONS)
        .records()
        .findings()
        .citations()
        .getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1132/QĐ-TTg",
        "1132/qd-ttg",
        "1132 QD TTG",
        "1132",
        "quyet dinh so 1132/qd-ttg",
        "Quyết định 1132/QĐ-TTg",
        "Quyết định số 1132/QĐ-TTg ngày 09/10/2024",
        "1132/QĐ-TTg ngay 9/10/2024",
      })
  void anySpellingWillDo(String typed) {
    assertThat(ActQuery.of(typed).matches(DECISION)).isTrue();
    assertThat(ActQuery.of(typed).matches(LAW)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"113", "1132/QĐ-BTC", "132/QĐ-TTg", "1132/QĐ-TTg ngày 09/10/2023", "quyết định"})
  void anotherActIsAnother(String typed) {
    assertThat(ActQuery.of(typed).matches(DECISION)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Luật Đầu tư công", "luat dau tu cong"})
  void aLawIsKnownByItsName(String typed) {
    assertThat(ActQuery.of(typed).matches(LAW)).isTrue();
    assertThat(ActQuery.of(typed).matches(DECISION)).isFalse();
  }

  @Test
  void signsAloneNameNoAct() {
    assertThatThrownBy(() -> ActQuery.of(" / ")).isInstanceOf(IllegalArgumentException.class);
  }
}
