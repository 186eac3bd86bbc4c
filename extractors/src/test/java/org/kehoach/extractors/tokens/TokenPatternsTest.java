// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

class TokenPatternsTest {

  private final Tokeniser tokeniser = new Tokeniser();

  @Test
  void quotedPhrasesMatchSyllableBySyllableInAnyCaseAndTonePlacement() {
    TokenPatterns patterns = patterns(rule("issuer", "\"uỷ ban nhân dân\""));
    String text = "Của Ủy ban NHÂN dân tỉnh";
    assertThat(patterns.find(tokeniser.tokenise(text)))
        .extracting(match -> match.span().of(text))
        .containsExactly("Ủy ban NHÂN dân");
  }

  @Test
  void definitionsStandInTheRulesBelowThemAndGroupsAreNamed() {
    TokenPatterns patterns =
        patterns(
            rule("$NUMBER", "[{tag:NUMBER}]"),
            rule("floor", "(\"tối thiểu\" | \"ít nhất\") (?$value $NUMBER)"));
    String text = "có ít nhất 03 trung tâm";
    List<TokenMatch> matches = patterns.find(tokeniser.tokenise(text));
    assertThat(matches).hasSize(1);
    assertThat(matches.getFirst().rule().id()).isEqualTo("floor");
    assertThat(matches.getFirst().group("value")).isEqualTo(new Span(11, 13));
  }

  @Test
  void longerMatchesComeFirstAndShutOutWhatTheyOverlap() {
    TokenPatterns patterns =
        patterns(rule("short", "\"sở\""), rule("long", "\"sở\" \"tài chính\""));
    List<CoreLabel> tokens = tokeniser.tokenise("Sở Tài chính và sở");
    assertThat(patterns.find(tokens))
        .extracting(match -> match.rule().id())
        .containsExactly("long", "short", "short");
    assertThat(patterns.findApart(tokens))
        .extracting(match -> match.rule().id())
        .containsExactly("long", "short");
  }

  @Test
  void aMalformedPatternNamesItsRule() {
    assertThatThrownBy(() -> patterns(rule("broken", "\"a\" (")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("broken");
  }

  private static TokenPatterns patterns(Rule... rules) {
    return TokenPatterns.compile(new RuleSet("test.rules", List.of(rules)));
  }

  private static Rule rule(String id, String pattern) {
    return new Rule(id, pattern, "", "", List.of(), List.of(), "", "");
  }
}
