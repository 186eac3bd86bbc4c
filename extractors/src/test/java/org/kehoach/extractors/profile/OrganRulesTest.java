// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

class OrganRulesTest {
  private final IssuerFinder finder = new IssuerFinder(Provinces.load(), OrganRules.load());

  @TestFactory
  Stream<DynamicTest> everyRuleKnowsItsExamplesAndNotItsCounterExamples() {
    return RuleSet.load(OrganRules.class, "organs.rules").rules().stream().flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(Rule rule) {
    return Stream.concat(
        rule.examples().stream()
            .map(
                e ->
                    DynamicTest.dynamicTest(
                        rule.id() + ": " + e.text(),
                        () -> assertThat(issuer(e.text())).isEqualTo(e.expected()))),
        rule.counterExamples().stream()
            .map(
                e ->
                    DynamicTest.dynamicTest(
                        rule.id() + " not: " + e.text(),
                        () ->
                            assertThat(
                                    Pattern.compile(rule.pattern()).matcher(e.text()).lookingAt())
                                .isFalse())));
  }

  private String issuer(String line) {
    Head head = new Head(null, List.of(line), List.of(), List.of(), 1);
    return String.valueOf(finder.in(head, RunningCase.of(List.of())).name());
  }
}
