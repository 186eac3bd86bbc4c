// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Target;

/// The level that a target commits to, in a few signs: "≥ 60 percent by 2025".
final class TargetText {
  private TargetText() {}

  static String of(Target target) {
    return Stream.of(level(target), target.year() == null ? null : "by " + target.year())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  static @Nullable String level(Target target) {
    BigDecimal value = target.value();
    if (value == null) {
      return null;
    }
    BigDecimal to = target.valueTo();
    String amount = plain(value) + (to == null ? "" : "–" + plain(to));
    return Stream.of(sign(target.comparator()), amount, target.unit())
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String sign(@Nullable Comparator comparator) {
    return switch (comparator) {
      case GE -> "≥";
      case GT -> ">";
      case LE -> "≤";
      case LT -> "<";
      case APPROX -> "≈";
      case EQ, RANGE -> "";
      case null -> "";
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
