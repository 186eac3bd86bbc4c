// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;
import org.kehoach.extractors.tokens.TokenPatterns;
import org.kehoach.extractors.tokens.Tokeniser;

class TargetRulesTest {

  static Stream<Rule> rules() {
    return RuleSet.load(TargetExtractor.class, "not-a-target.rules").rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleMatchesItsExamplesAndNotItsCounterExamples(Rule rule) {
    TokenPatterns alone = TokenPatterns.compile(new RuleSet("not-a-target.rules", List.of(rule)));
    assertThat(rule.means()).isNotEmpty();
    assertThat(rule.examples()).isNotEmpty();
    assertThat(rule.examples())
        .allSatisfy(example -> assertThat(matches(alone, example)).as(example.text()).isTrue());
    assertThat(rule.counterExamples())
        .allSatisfy(example -> assertThat(matches(alone, example)).as(example.text()).isFalse());
  }

  private static boolean matches(TokenPatterns rule, Rule.Example example) {
    return !rule.find(new Tokeniser().tokenise(example.text())).isEmpty();
  }
}
