// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.output.SamplePlan;

/// Numbers of targets that do not agree.
class TargetRulesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 5);

  private static SamplePlan twice(String body, String indicator, Comparator bound, String value) {
    return Checked.plan(DAY)
        .target(body, indicator, bound, value, "percent", 2025)
        .section("PHỤ LỤC I")
        .row(
            "3 | Tỷ lệ hộ dân có cáp quang | % | 40 | 55",
            "Tỷ lệ hộ dân có cáp quang", "percent", "2024: 40; 2025: 55");
  }

  @Test
  void anotherNumberInTheAppendixIsToldWithBothQuotes() {
    assertThat(
            Checked.all(
                twice(
                    "Hộ dân có cáp quang: 50%", "Tỷ lệ hộ dân có cáp quang", Comparator.EQ, "50")))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo("body-against-appendix");
              assertThat(one.severity()).isEqualTo(Severity.HIGH);
              assertThat(one.vietnamese()).contains("50", "55", "2025");
              assertThat(one.english()).contains("50 in the text", "55 in the table");
              assertThat(one.statements())
                  .extracting(quote -> quote.record() + " p" + quote.page() + " " + quote.quote())
                  .containsExactly(
                      "0123456789ab-t1 p2 Hộ dân có cáp quang: 50%",
                      "0123456789ab-t3 p2 3 | Tỷ lệ hộ dân có cáp quang | % | 40 | 55");
            });
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # more than the number, and the number itself
          GT, 55, bound-against-appendix
          # at least the number is what a bare number means
          GE, 55,
          EQ, 55,
          APPROX, 55,
          LE, 60, body-against-appendix
          """)
  void aBoundIsHeldAgainstTheAppendix(Comparator bound, String value, String kind) {
    assertThat(Checked.kinds(twice("Đạt mức sau", "Tỷ lệ hộ dân có cáp quang", bound, value)))
        .isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "Tỷ lệ hộ nghèo có cáp quang",
    "Tỷ lệ hộ dân có cáp quang ở xã biên giới",
    "Tỷ lệ xã có cáp quang"
  })
  void anotherPopulationIsAnotherIndicator(String indicator) {
    assertThat(Checked.kinds(twice("Một nhóm khác: 20%", indicator, Comparator.EQ, "20")))
        .isEmpty();
  }

  @Test
  void accentsThatARecogniserLostAreNoDifference() {
    assertThat(
            Checked.kinds(
                twice(
                    "Hộ dân có cap quang: 50%", "tỷ lệ hộ dân có cap quang.", Comparator.EQ, "50")))
        .containsExactly("body-against-appendix");
  }

  @Test
  void ofTwoNumbersInTheTextItIsNotCertainWhichIsMeant() {
    assertThat(
            Checked.kinds(
                twice("Nam: 50%", "Tỷ lệ hộ dân có cáp quang", Comparator.EQ, "50")
                    .section("I. MỤC TIÊU")
                    .target(
                        "Nữ: 55%",
                        "Tỷ lệ hộ dân có cáp quang", Comparator.EQ, "60", "percent", 2025)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # it rises, but for one step
          percent | 2022: 42; 2023: 48; 2024: 45; 2025: 60; 2030: 100 | yearly-step
          # falling is what it does
          percent | 2022: 9; 2023: 7; 2024: 4; 2025: 2; 2030: 1       |
          # standing still is no step back
          percent | 2022: 42; 2023: 42; 2024: 45; 2025: 60            |
          # two ups and two downs tell no direction
          percent | 2022: 42; 2023: 48; 2024: 45; 2025: 60; 2030: 50  |
          # amounts of single years may be what they like
          count   | 2022: 42; 2023: 48; 2024: 45; 2025: 60; 2030: 100 |
          # too few levels to tell
          percent | 2024: 42; 2025: 60; 2030: 50                      |
          """)
  void aStepBackIsToldWhereTheRowShowsItsDirection(String unit, String levels, String kind) {
    assertThat(Checked.kinds(Checked.plan(DAY).row("5 | Mức | " + unit, "Mức", unit, levels)))
        .isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @Test
  void anAimOfTheTextBelowAnEarlierOneIsToldWhereATableShowsTheDirection() {
    SamplePlan plan =
        Checked.plan(DAY)
            .target("Năm 2026: 90%", "Tỷ lệ xã có 5G", Comparator.EQ, "90", "percent", 2026)
            .target("Năm 2029: 80%", "Tỷ lệ xã có 5G", Comparator.EQ, "80", "percent", 2029);
    assertThat(Checked.kinds(plan)).isEmpty();
    plan.row(
        "1 | Tỷ lệ xã có 5G", "Tỷ lệ xã có 5G", "percent", "2024: 1; 2025: 20; 2027: 60; 2028: 85");
    assertThat(Checked.kinds(plan)).containsExactly("later-aim-lower");
  }

  @ParameterizedTest
  @CsvSource({
    "Tỷ lệ hộ dân có cáp quang, 105, percent-above-hundred",
    "Tỷ lệ hộ dân có cáp quang, 100,",
    "Thu ngân sách so với dự toán, 105,",
    "Số thuê bao tăng, 120,"
  })
  void aShareIsAtMostAllOfIt(String indicator, String value, String kind) {
    assertThat(
            Checked.kinds(
                Checked.plan(DAY)
                    .target(
                        indicator + ": " + value,
                        indicator,
                        Comparator.EQ,
                        value,
                        "percent",
                        2025)))
        .isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @Test
  void aDraftWithAnotherNumberIsToldWithBothQuotes() {
    SamplePlan issued =
        Checked.plan(DAY).target("Đạt 60%", "Tỷ lệ xã có 5G", Comparator.EQ, "60", "percent", 2030);
    SamplePlan draft =
        Checked.plan("ab0123456789", null, null)
            .target("Đạt 50%", "Tỷ lệ xã có 5G", Comparator.EQ, "50", "percent", 2030);
    assertThat(Checked.all(issued, draft))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo("versions-differ");
              assertThat(one.statements())
                  .extracting(quote -> quote.quote())
                  .containsExactly("Đạt 60%", "Đạt 50%");
            });
    assertThat(Checked.kinds(issued, issued)).isEmpty();
  }

  @Test
  void whatAnAmountGrowsByMayBeLessLater() {
    SamplePlan plan =
        Checked.plan(DAY)
            .indicator("5g-population-coverage")
            .measure(Measure.INCREASE)
            .target("Năm 2026 tăng 9%", "Phủ sóng 5G", Comparator.EQ, "9", "percent", 2026)
            .target("Năm 2029 tăng 5%", "Phủ sóng 5G", Comparator.EQ, "5", "percent", 2029);
    assertThat(Checked.kinds(plan)).isEmpty();
  }

  @Test
  void oneIndicatorOfTheRegistryIsOneInOtherWordsToo() {
    SamplePlan plan =
        Checked.plan(DAY)
            .indicator("5g-population-coverage")
            .target("5G đến 60% dân số", "5G đến dân số", Comparator.EQ, "60", "percent", 2025)
            .row("2 | Phủ sóng 5G | 70", "Phủ sóng 5G trên dân số", "percent", "2025: 70");
    assertThat(Checked.kinds(plan)).containsExactly("body-against-appendix");
  }

  @ParameterizedTest
  @CsvSource({"5g-population-coverage, later-aim-lower", "dti-rank,", "x-1-wording,"})
  void theRegistryTellsWhichWayAnIndicatorGoes(String indicator, String kind) {
    SamplePlan plan =
        Checked.plan(DAY)
            .indicator(indicator)
            .target("Năm 2026: 9%", "Tỷ lệ", Comparator.EQ, "9", "percent", 2026)
            .target("Năm 2029: 8%", "Tỷ lệ", Comparator.EQ, "8", "percent", 2029);
    assertThat(Checked.kinds(plan)).isEqualTo(kind == null ? List.of() : List.of(kind));
  }
}
