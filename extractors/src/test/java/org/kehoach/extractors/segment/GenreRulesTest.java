// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

class GenreRulesTest {

  @TestFactory
  Stream<DynamicTest> everyRuleKnowsItsExamplesAndNotItsCounterExamples() {
    return RuleSet.load(GenreFinder.class, "genres.rules").rules().stream()
        .flatMap(
            rule ->
                Stream.concat(
                    rule.examples().stream().map(e -> test(rule, e.text(), true)),
                    rule.counterExamples().stream().map(e -> test(rule, e.text(), false))));
  }

  private static DynamicTest test(Rule rule, String text, boolean found) {
    return DynamicTest.dynamicTest(
        rule.id() + (found ? ": " : " not: ") + text,
        () ->
            assertThat(Pattern.compile(rule.pattern()).matcher(Vietnamese.lower(text)).find())
                .isEqualTo(found));
  }
}
