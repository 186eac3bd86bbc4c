// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededLiteralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "năm \\d{4} # [[năm ]]",
        "(?:trước|sau) ngày # [[sau ngày, trước ngày]]",
        "hạn (?:là )?(\\d+) tháng # [[hạn ], [ tháng]]", // what holds another says no more
        "qu[ýí] ?(?<q>i|iv) # [[quí i, quíi, quý i, quýi]]",
        "(?:từ )?20\\d\\d # [[20]]",
        "(?:mùng )?\\d+ # []", // nothing is sure
        "ngày|\\d+ # []",
        "(?:tháng )*(?:quý ){0,2}(?:tuần )+năm # [[tuần ], [năm]]",
        "(?<=kể )từ(?! đó) ngày # [[từ ngày]]", // what stands around is not in the match
        "[^a]b[c-e]f\\p{Lu}g # [[b], [f], [g]]",
        "a\\.b\\Q(c)\\E # [[a.b(c)]]",
        "(?iu)năm # []" // "NĂM" holds no "năm"
      })
  void listsAreReadOffThePattern(String regex, String lists) {
    assertThat(NeededLiterals.of(regex).lists()).hasToString(lists);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "hạn (?:là )?(?:\\d+|một) (?:tháng|năm) # thời hạn một năm",
        "(?:a|b?)+c{2,}[.;]?$ # bacc",
        "(?<n>[aá]+)\\k<n>x*?y # áááy",
        "đ(?>ến|i)\\b (?:(?:hết )?năm )?\\d # đi 5",
        "[]x]y # ]y",
        "[a-c&&[b]]z # bz",
        "w\\x41 # wA"
      })
  void whatMatchesIsNeverLeftOut(String regex, String text) {
    assertThat(Pattern.compile(regex).matcher(text).find()).isTrue();
    assertThat(NeededLiterals.of(regex).mayMatch(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"trước (?:ngày|tháng) \\d, trước hết", "trước (?:ngày|tháng) \\d, ngày 5"})
  void aTextWithoutOneOfTheListsIsLeftOut(String regex, String text) {
    assertThat(NeededLiterals.of(regex).mayMatch(text)).isFalse();
  }
}
