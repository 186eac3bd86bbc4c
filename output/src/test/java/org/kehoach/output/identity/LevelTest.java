// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.finding.Comparator;

/// Levels of targets.
class LevelTest {
  private static final Level RANGE =
      new Level(Comparator.RANGE, new BigDecimal("2.1"), new BigDecimal("2.2"));

  @ParameterizedTest
  @CsvSource({"2.2, true", "2.15, true", "2.3, false", "2, false"})
  void aRangeAgreesWithTheNumbersWithinIt(BigDecimal number, boolean agrees) {
    assertThat(RANGE.agrees(Level.of(number))).isEqualTo(agrees);
    assertThat(Level.of(number).agrees(RANGE)).isEqualTo(agrees);
  }

  @Test
  void twoRangesAgreeWhereTheyAreOne() {
    assertThat(RANGE.agrees(RANGE)).isTrue();
    assertThat(RANGE.agrees(new Level(Comparator.RANGE, RANGE.value(), new BigDecimal("3"))))
        .isFalse();
  }

  @Test
  void levelsAreShownAsPlansWriteThem() {
    assertThat(RANGE.words()).isEqualTo("2,1 - 2,2");
    assertThat(new Level(Comparator.GT, new BigDecimal("60"), null).words()).isEqualTo("> 60");
    assertThat(Level.of(new BigDecimal("99.50")).words()).isEqualTo("99,5");
  }
}
