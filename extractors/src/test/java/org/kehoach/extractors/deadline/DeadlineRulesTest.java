// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

/// Holds the rule files and their own examples to each other.
class DeadlineRulesTest {

  private final DeadlineFinder finder = DeadlineFinder.load();

  @TestFactory
  Stream<DynamicTest> everyExampleOfProseComesToWhatItsRuleSays() {
    return RuleSet.load(DeadlineFinder.class, "deadlines.rules").rules().stream()
        .flatMap(rule -> checks(rule, true));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfCellsComesToWhatItsRuleSays() {
    return RuleSet.load(DeadlineFinder.class, "cells.rules").rules().stream()
        .flatMap(rule -> checks(rule, false));
  }

  private Stream<DynamicTest> checks(Rule rule, boolean prose) {
    Stream<DynamicTest> examples =
        rule.examples().stream()
            .map(
                example ->
                    DynamicTest.dynamicTest(
                        rule.id() + ": " + example.text(),
                        () -> checkExample(rule, example, search(example.text(), prose))));
    Stream<DynamicTest> counterExamples =
        rule.counterExamples().stream()
            .map(
                example ->
                    DynamicTest.dynamicTest(
                        rule.id() + " not: " + example.text(),
                        () ->
                            assertThat(search(example.text(), prose))
                                .extracting(FoundDeadline::rule)
                                .doesNotContain(rule.id())));
    return Stream.concat(examples, counterExamples);
  }

  private void checkExample(Rule rule, Rule.Example example, List<FoundDeadline> found) {
    if (rule.result().equals("NONE")) {
      assertThat(found).noneMatch(f -> f.deadline().quote().contains("tầm nhìn"));
      assertThat(found.size()).isLessThanOrEqualTo(example.text().startsWith("đến") ? 1 : 0);
      return;
    }
    assertThat(found).as("deadlines of " + example.text()).isNotEmpty();
    if (!rule.result().startsWith("EACH")) {
      assertThat(found).extracting(FoundDeadline::rule).contains(rule.id());
    }
    if (!example.expected().isEmpty()) {
      assertThat(found.stream().map(f -> render(f.deadline())).collect(Collectors.joining(" + ")))
          .isEqualTo(example.expected());
    }
  }

  private List<FoundDeadline> search(String text, boolean prose) {
    return prose ? finder.find(text, 2025) : finder.readCell(text, 2025);
  }

  private static String render(Deadline deadline) {
    return switch (deadline.kind()) {
      case DATE -> String.valueOf(deadline.to());
      case PERIOD -> text(deadline.from()) + ".." + text(deadline.to());
      case RECURRING -> text(deadline.rrule());
      case ONGOING -> "ongoing";
      case RELATIVE -> deadline.offset() == null ? "relative" : text(deadline.offset());
    };
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
