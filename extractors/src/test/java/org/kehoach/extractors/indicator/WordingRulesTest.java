// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.rules.RuleSet;

class WordingRulesTest {

  static Stream<Rule> rules() {
    return RuleSet.load(Wordings.class, "wordings.rules").rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleMakesOfItsExamplesWhatTheySayAndLeavesItsCounterExamples(Rule rule) {
    Wordings alone = Wordings.of(new RuleSet("wordings.rules", List.of(rule)));
    assertThat(rule.examples()).isNotEmpty();
    assertThat(rule.examples())
        .allSatisfy(
            example -> assertThat(alone.ruled(example.text())).isEqualTo(example.expected()));
    assertThat(rule.counterExamples())
        .allSatisfy(example -> assertThat(alone.ruled(example.text())).isEqualTo(example.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # wording | marks of its key
          truy nhập trên 1Gb/s | #>1000mbps
          truy nhập 1 Gbps trở lên | #>=1000mbps
          truy nhập từ 1.000 Mb/s | #>=1000mbps
          dân số đủ 15 tuổi trở lên | #>=15 @nguoi
          dưới 05 tuổi | #<5
          không quá 2,5 lần | #<=2.5
          công nghệ 4G/5G | @4g @5g
          chuẩn IPv6 |
          """)
  void anAmountIsOneConditionHoweverItIsWritten(String wording, String marks) {
    assertThat(String.join(" ", Wordings.load().key(wording, Measure.LEVEL).marks()))
        .isEqualTo(marks == null ? "" : marks);
  }
}
