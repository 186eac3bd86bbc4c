// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kehoach.corpus.finding.DocumentProfile.Period;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

class PeriodRulesTest {
  private final PeriodFinder finder = PeriodFinder.load();

  @TestFactory
  Stream<DynamicTest> everyRuleKnowsItsExamplesAndNotItsCounterExamples() {
    return RuleSet.load(PeriodFinder.class, "period.rules").rules().stream().flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(Rule rule) {
    return Stream.concat(
        rule.examples().stream()
            .map(
                e ->
                    DynamicTest.dynamicTest(
                        rule.id() + ": " + e.text(),
                        () -> assertThat(read(rule, e.text())).isEqualTo(e.expected()))),
        rule.counterExamples().stream()
            .map(
                e ->
                    DynamicTest.dynamicTest(
                        rule.id() + " not: " + e.text(),
                        () ->
                            assertThat(Pattern.compile(rule.pattern()).matcher(e.text()).find())
                                .isFalse())));
  }

  private String read(Rule rule, String text) {
    PeriodFinder.Years years = finder.in(text);
    if (rule.result().equals("OUTLOOK")) {
      return String.valueOf(years.outlook());
    }
    Period period = years.period();
    assertThat(period).isNotNull();
    return rule.result().equals("ORIENTATION")
        ? String.valueOf(period.to())
        : (period.from() == null ? "" : period.from()) + ".." + period.to();
  }

  @Test
  void anOrientationIsTheEndOfThePeriod() {
    assertThat(finder.in("đến hết năm 2025 và định hướng đến năm 2030").period())
        .isEqualTo(new Period(null, 2030));
    assertThat(finder.in("giai đoạn 2021 - 2025, định hướng đến năm 2030").period())
        .isEqualTo(new Period(2021, 2030));
  }

  @Test
  void theDateOfACitedDocumentIsNoPeriod() {
    assertThat(finder.in("triển khai Quyết định số 6/QĐ-TTg ngày 02 tháng 01 năm 2025").period())
        .isEqualTo(new Period(null, null));
  }
}
