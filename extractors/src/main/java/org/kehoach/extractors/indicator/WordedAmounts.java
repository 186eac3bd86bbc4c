// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Amounts in the wording of an indicator ("trên 1 Gb/s", "từ 15 tuổi trở lên"), each put as one
/// condition that reads the same however it was written: `#>1000mbps`, `#>=15`.
final class WordedAmounts {

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,])((?:(?:trên|hơn|từ|đủ|tối thiểu|ít nhất|không dưới|đạt|dưới|tối"
              + " đa|không quá|>=|>|≥|≤|<=|<) ?)*)(\\d+(?:[.,]\\d+)*)"
              + " ?(gb/s|gbps|gbit/s|mb/s|mbps|mbit/s)?(?![\\p{L}\\d])(?=((?: \\p{L}+){0,2} trở"
              + " (?:lên|xuống))?)");

  private static final Pattern THOUSANDS = Pattern.compile("[.,](?=\\d{3}(?!\\d))");

  /// What says how an amount is to be compared; the first that occurs counts.
  private static final List<Map.Entry<Pattern, String>> COMPARISONS =
      List.of(
          Map.entry(Pattern.compile("không dưới|tối thiểu|ít nhất|từ|đủ|>=|≥|trở lên"), ">="),
          Map.entry(Pattern.compile("không quá|tối đa|<=|≤|trở xuống"), "<="),
          Map.entry(Pattern.compile("trên|hơn|>"), ">"),
          Map.entry(Pattern.compile("dưới|<"), "<"));

  private WordedAmounts() {}

  /// `wording`, in lower case, with each amount as a condition.
  static String asConditions(String wording) {
    return AMOUNT
        .matcher(wording)
        .replaceAll(amount -> Matcher.quoteReplacement(condition(amount)));
  }

  private static String condition(MatchResult amount) {
    String words = amount.group(1) + given(amount.group(4));
    String comparison =
        COMPARISONS.stream()
            .filter(each -> each.getKey().matcher(words).find())
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("=");
    return " #" + comparison + number(amount.group(2), given(amount.group(3))) + " ";
  }

  private static String given(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static String number(String written, String unit) {
    String digits = THOUSANDS.matcher(written).replaceAll("").replace(',', '.');
    String plain = digits.replaceFirst("^0+(?=\\d)", "");
    if (unit.isEmpty()) {
      return plain;
    }
    return new BigDecimal(plain)
            .multiply(BigDecimal.valueOf(unit.startsWith("g") ? 1000 : 1))
            .stripTrailingZeros()
            .toPlainString()
        + "mbps";
  }
}
