// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.output.SamplePlan;

/// Dates and replacements of cited acts.
class CitationRulesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 5);

  private static SamplePlan citing(String quote, String number, Relation relation) {
    return Checked.plan(DAY).citation(quote, "Quyết định", number, null, null, relation);
  }

  @Test
  void twoDatesOfOneActAreToldWithBothMentions() {
    SamplePlan plan =
        citing("Quyết định số 36/QĐ-TTg ngày 11/01/2024", "36/QĐ-TTg", Relation.LEGAL_BASIS)
            .citation(
                "Quyết định số 36/QĐ-TTg ngày 11 tháng 01 năm 2023",
                "Quyết định",
                "36/QĐ-TTg",
                null,
                null,
                Relation.LEGAL_BASIS);
    assertThat(Checked.all(plan))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo("cited-two-dates");
              assertThat(one.english()).contains("11/01/2024", "11/01/2023");
              assertThat(one.statements()).hasSize(2);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one day in two spellings
          Quyết định số 36/QĐ-TTg ngày 5/3/2025               | 36/QĐ-TTg        |
          Quyết định số 36/QĐ-TTg ngày 31/02/2024             | 36/QĐ-TTg        | cited-impossible-date
          Quyết định số 36/QĐ-TTg ngày 06 tháng 3 năm 2025    | 36/QĐ-TTg        | cited-impossible-date
          # the number has another year than the date
          Nghị định số 30/2020/NĐ-CP ngày 05/3/2021           | 30/2020/NĐ-CP    | cited-impossible-date
          Nghị định số 30/2020/NĐ-CP ngày 05/3/2020           | 30/2020/NĐ-CP    |
          # the date belongs to the act that is amended
          Nghị quyết số 09/2003/NQ-CP sửa đổi Nghị quyết số 16/2000/NQ-CP ngày 18/10/2000 | 09/2003/NQ-CP |
          # no act, only a time
          Quyết định số 36/QĐ-TTg (hoàn thành trước 31/12/2030) | 36/QĐ-TTg      |
          """)
  void aCitedDateIsADayBeforeThePlan(String quote, String number, String kind) {
    assertThat(Checked.kinds(citing(quote, number, Relation.LEGAL_BASIS)))
        .isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @ParameterizedTest
  @CsvSource({
    // in force until 2025-02-28
    "76/2015/QH13, LEGAL_BASIS, 2025-03-05, cited-replaced-act",
    "76/2015/QH13, LEGAL_BASIS, 2025-02-28,",
    "76/2015/QH13, MENTIONS, 2025-03-05,",
    "63/2025/QH15, LEGAL_BASIS, 2025-03-05,"
  })
  void aLawThatAnotherReplacedIsNoBasis(
      String number, Relation relation, LocalDate issued, String kind) {
    assertThat(
            Checked.kinds(
                Checked.plan(issued)
                    .citation("Luật số " + number, "Luật", number, null, null, relation)))
        .isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @Test
  void aLawCitedByNameAndDayIsKnown() {
    SamplePlan plan =
        Checked.plan(DAY)
            .citation(
                "Luật Tổ chức chính quyền địa phương ngày 19/6/2015",
                "Luật",
                null,
                "Luật Tổ chức chính quyền địa phương",
                LocalDate.of(2015, 6, 19),
                Relation.LEGAL_BASIS);
    assertThat(Checked.kinds(plan)).containsExactly("cited-replaced-act");
  }

  @Test
  void whatAPlanOfTheWorkspaceReplacedIsToldWithItsWords() {
    LocalDate old = LocalDate.of(2023, 4, 4);
    SamplePlan newer =
        Checked.plan("ab0123456789", "99/KH-UBND", LocalDate.of(2025, 1, 2))
            .citation(
                "thay thế Kế hoạch số 86/KH-UBND",
                "Kế hoạch",
                "86/KH-UBND",
                null,
                old,
                Relation.REPLACES);
    SamplePlan plan =
        Checked.plan(DAY)
            .citation(
                "thực hiện Kế hoạch số 86/KH-UBND",
                "Kế hoạch",
                "86/KH-UBND",
                null,
                old,
                Relation.IMPLEMENTS);
    assertThat(Checked.all(plan, newer))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.statements())
                    .extracting(quote -> quote.quote())
                    .containsExactly(
                        "thực hiện Kế hoạch số 86/KH-UBND", "thay thế Kế hoạch số 86/KH-UBND"));
    // another province's plan of the same number
    SamplePlan other =
        Checked.plan(DAY)
            .citation(
                "thực hiện Kế hoạch số 86/KH-UBND",
                "Kế hoạch",
                "86/KH-UBND",
                null,
                LocalDate.of(2024, 5, 6),
                Relation.IMPLEMENTS);
    assertThat(Checked.kinds(other, newer)).isEmpty();
  }
}
