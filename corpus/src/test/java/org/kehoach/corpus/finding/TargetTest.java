// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // value, unit, the value to compare, its unit, base, the base to compare
        "90, percent, 90, percent, 42.5, 42.5",
        "0, percent, 0, percent, 3, 3",
        "2, Gbps, 2000, Mbps, 1.5, 1500",
        "5000000000, vnd, 5, billion_vnd, 3200000000, 3.2",
        // from nothing no factor can be told
        "0, vnd, 0, billion_vnd, 3200000000, -",
        "90, percent, 90, percent, -, -",
      })
  void theLevelItStartsFromIsBroughtToTheUnitOfComparison(
      BigDecimal value,
      String unit,
      BigDecimal normal,
      String normalUnit,
      @Nullable BigDecimal base,
      @Nullable BigDecimal normalBase) {
    BigDecimal level = target(value, unit, normal, normalUnit, base).normalBaseline();
    if (normalBase == null) {
      assertThat(level).isNull();
    } else {
      assertThat(level).isEqualByComparingTo(normalBase);
    }
  }

  private static Target target(
      BigDecimal value,
      String unit,
      BigDecimal normal,
      String normalUnit,
      @Nullable BigDecimal base) {
    return new Target(
        "a-t1",
        "a",
        "Thu ngân sách",
        "budget-revenue",
        TargetKind.QUANTITATIVE,
        Measure.LEVEL,
        Comparator.EQ,
        value,
        null,
        unit,
        unit,
        normal,
        null,
        normalUnit,
        null,
        2030,
        false,
        List.of(),
        new Target.Baseline(2025, base),
        new Evidence("Thu ngân sách", 0, 13, 0, List.of(), List.of(), "test.rule"));
  }
}
