// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

class LabelRulesTest {

  @TestFactory
  Stream<DynamicTest> everyRuleKnowsItsExamplesAndNotItsCounterExamples() {
    return RuleSet.load(Label.class, "labels.rules").rules().stream().flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(Rule rule) {
    Label.Kind kind = Label.Kind.valueOf(rule.result());
    return Stream.concat(
        rule.examples().stream()
            .map(
                e ->
                    DynamicTest.dynamicTest(
                        rule.id() + ": " + e.text(),
                        () -> assertThat(kind(e.text())).contains(kind))),
        rule.counterExamples().stream()
            .map(
                e ->
                    DynamicTest.dynamicTest(
                        rule.id() + " not: " + e.text(),
                        () -> assertThat(kind(e.text())).isNotEqualTo(Optional.of(kind)))));
  }

  private static Optional<Label.Kind> kind(String label) {
    return Label.of(label).map(Label::kind);
  }

  @Test
  void aLinesLabelsEndWhereTheNextBegins() {
    String line =
        "Mở phòng đọc (Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế (nếu cần); hoàn thành trong năm"
            + " 2026).";
    assertThat(Label.in(line))
        .extracting(label -> label.kind() + " " + label.value().of(line))
        .containsExactly(
            "LEAD Sở Nội vụ", "COORDINATORS Sở Y tế (nếu cần)", "TIME hoàn thành trong năm 2026");
    assertThat(Label.in("Báo cáo nêu rõ kết quả: số sách mới.")).isEmpty();
  }
}
