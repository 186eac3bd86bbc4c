// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteBagTest {

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    // the same words
    "'đạt 60%', 'đạt 60%', 1",
    // case, bullets, table bars and line breaks do not count
    "'- **Đạt** | 60%', 'đạt\n60%', 1",
    // the percent sign sticks to its number, comparators are words of their own
    "'≥ 60%', '≥60%', 0",
    // nothing in common
    "'phủ sóng', 'dữ liệu', 0",
    "'', 'dữ liệu', 0",
    "'', '', 0",
    // half of the words, none contains the other
    "'a b c', 'b c d', 0.5",
    // one contains the other: at least one half
    "'a', 'a b c d', 0.625",
    // repeated syllables count as often as they stand
    "'từng bước từng bước', 'từng bước', 0.75",
  })
  void measuresTheSyllablesThatTwoQuotesShare(String one, String other, double overlap) {
    assertThat(QuoteBag.of(one).overlap(QuoteBag.of(other))).isEqualTo(overlap);
    assertThat(QuoteBag.of(other).overlap(QuoteBag.of(one))).isEqualTo(overlap);
  }

  @ParameterizedTest
  @CsvSource({"Sở Tài chính, 1"})
  void readsDecomposedLettersAsComposedOnes(String quote, double overlap) {
    String decomposed = Normalizer.normalize(quote, Normalizer.Form.NFD);
    assertThat(QuoteBag.of(decomposed).overlap(QuoteBag.of(quote))).isEqualTo(overlap);
  }
}
