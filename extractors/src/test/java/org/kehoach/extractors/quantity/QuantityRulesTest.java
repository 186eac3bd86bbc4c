// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;
import org.kehoach.extractors.tokens.TokenPatterns;
import org.kehoach.extractors.tokens.Tokeniser;

class QuantityRulesTest {

  static Stream<Rule> rules() {
    return Stream.of("not-a-quantity.rules", "ranks.rules")
        .flatMap(name -> RuleSet.load(QuantityFinder.class, name).rules().stream())
        .filter(rule -> !rule.id().startsWith("$"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleMatchesItsExamplesAndNotItsCounterExamples(Rule rule) {
    String file = rule.id().startsWith("rank") ? "ranks.rules" : "not-a-quantity.rules";
    List<Rule> definitions =
        RuleSet.load(QuantityFinder.class, file).rules().stream()
            .filter(other -> other.id().startsWith("$") || other.equals(rule))
            .toList();
    TokenPatterns alone = TokenPatterns.compile(new RuleSet(file, definitions));
    assertThat(rule.examples()).isNotEmpty();
    assertThat(rule.id().startsWith("number.") && rule.means().isEmpty()).isFalse();
    assertThat(rule.examples())
        .allSatisfy(example -> assertThat(matches(alone, example)).as(example.text()).isTrue());
    assertThat(rule.counterExamples())
        .allSatisfy(example -> assertThat(matches(alone, example)).as(example.text()).isFalse());
  }

  private static boolean matches(TokenPatterns rule, Rule.Example example) {
    return !rule.find(new Tokeniser().tokenise(example.text())).isEmpty();
  }
}
