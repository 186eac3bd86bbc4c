// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

class ZoneRulesTest {
  private final ZoneFinder finder = new ZoneFinder();

  @TestFactory
  Stream<DynamicTest> everyRuleKnowsItsExamplesAndNotItsCounterExamples() {
    return RuleSet.load(ZoneFinder.class, "zones.rules").rules().stream().flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(Rule rule) {
    Optional<Zone> zone = Optional.of(Zone.valueOf(rule.result()));
    return Stream.concat(
        rule.examples().stream()
            .map(
                e ->
                    DynamicTest.dynamicTest(
                        rule.id() + ": " + e.text(),
                        () -> assertThat(finder.opened(e.text())).isEqualTo(zone))),
        rule.counterExamples().stream()
            .map(
                e ->
                    DynamicTest.dynamicTest(
                        rule.id() + " not: " + e.text(),
                        () -> assertThat(finder.opened(e.text())).isNotEqualTo(zone))));
  }
}
