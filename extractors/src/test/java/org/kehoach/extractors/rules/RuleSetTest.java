// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleSetTest {

  @Test
  void aStanzaIsARuleAndTwoSpacesGoOnWithTheLineAbove() {
    RuleSet set =
        RuleSet.parse(
            "times.rules",
            """
            # times
            rule: time.year
            pattern: năm
              \\d{4}
            example: năm 2026 => 2026
            counter-example: năm nay

            rule: time.always
            pattern: thường xuyên
            """);
    assertThat(set.rules()).extracting(Rule::id).containsExactly("time.year", "time.always");
    Rule year = set.rules().getFirst();
    assertThat(year.pattern()).isEqualTo("năm \\d{4}");
    assertThat(year.examples()).containsExactly(new Rule.Example("năm 2026", "2026"));
    assertThat(year.counterExamples()).containsExactly(new Rule.Example("năm nay", ""));
  }

  @Test
  void aMistakeIsNamedWithFileAndLine() {
    assertThatThrownBy(() -> RuleSet.parse("times.rules", "rule: a\npatern: b\n"))
        .hasMessageContaining("times.rules:2")
        .hasMessageContaining("patern");
    assertThatThrownBy(() -> RuleSet.parse("times.rules", "rule: a\n"))
        .hasMessageContaining("a rule needs");
    assertThatThrownBy(
            () -> RuleSet.parse("t.rules", "rule: a\npattern: b\n\nrule: a\npattern: c\n"))
        .hasMessageContaining("second rule a");
  }
}
