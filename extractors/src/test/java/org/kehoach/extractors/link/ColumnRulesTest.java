// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kehoach.corpus.document.PlanTable;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

class ColumnRulesTest {
  private final ColumnRoles roles = new ColumnRoles();

  @TestFactory
  Stream<DynamicTest> everyRuleKnowsItsExamplesAndNotItsCounterExamples() {
    return RuleSet.load(ColumnRoles.class, "columns.rules").rules().stream().flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(Rule rule) {
    ColumnRole role = ColumnRole.valueOf(rule.result());
    return Stream.concat(
        rule.examples().stream()
            .map(
                e ->
                    DynamicTest.dynamicTest(
                        rule.id() + ": " + e.text(),
                        () -> assertThat(roles.of(e.text())).isEqualTo(role))),
        rule.counterExamples().stream()
            .map(
                e ->
                    DynamicTest.dynamicTest(
                        rule.id() + " not: " + e.text(),
                        () -> assertThat(roles.of(e.text())).isNotEqualTo(role))));
  }

  @Test
  void anIndicatorTableAssignsNothing() {
    PlanTable indicators = new PlanTable(List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2026"));
    assertThat(ColumnRoles.assign(roles.of(indicators))).isFalse();
  }
}
