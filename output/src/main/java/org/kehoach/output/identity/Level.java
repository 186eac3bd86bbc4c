// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.identity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Target;

/// The level that a target asks for.
///
/// @param value without trailing zeros
/// @param valueTo the upper bound of a range, without trailing zeros; else null
public record Level(
    @Nullable Comparator comparator, @Nullable BigDecimal value, @Nullable BigDecimal valueTo) {

  /// The level of a quantified target; one without numbers for a qualitative one.
  public static Level of(Target target) {
    return new Level(target.comparator(), plain(target.value()), plain(target.valueTo()));
  }

  /// A bare number.
  public static Level of(BigDecimal value) {
    return new Level(Comparator.EQ, plain(value), null);
  }

  /// The numbers alone, in the unit that the indicator is compared in: equal for two levels of one
  /// amount, whatever their comparators and units.
  public static Level amount(Target target) {
    return new Level(null, plain(target.normalValue()), plain(target.normalValueTo()));
  }

  /// Whether both are of one amount: the same number, the same range, or a number within a range.
  public boolean agrees(Level other) {
    return same(value, other.value) && same(valueTo, other.valueTo)
        || holds(other)
        || other.holds(this);
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  private boolean holds(Level number) {
    return value != null
        && valueTo != null
        && number.value != null
        && number.valueTo == null
        && value.compareTo(number.value) <= 0
        && number.value.compareTo(valueTo) <= 0;
  }

  /// As a plan would write it: "> 80", "≥ 50", "10 - 15".
  public String words() {
    String number = words(value);
    return comparator == null
        ? number
        : switch (comparator) {
          case EQ -> number;
          case GE -> "≥ " + number;
          case GT -> "> " + number;
          case LE -> "≤ " + number;
          case LT -> "< " + number;
          case APPROX -> "≈ " + number;
          case RANGE -> number + " - " + words(valueTo);
        };
  }

  /// The level of a quantified target with the plan's word for its unit: "> 80 thuê bao/100 dân",
  /// "≥ 60%".
  public static String words(Target target) {
    String unit = target.unitText();
    String amount = of(target).words();
    return unit == null || unit.isEmpty() ? amount : amount + (unit.equals("%") ? "" : " ") + unit;
  }

  private static String words(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString().replace('.', ',');
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros();
  }
}
