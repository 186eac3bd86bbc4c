// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A target as scoring sees it.
///
/// @param key what must be equal in a right record
record TargetEntry(String ref, String quote, QuoteBag bag, Key key) implements Quoted {

  /// @param value rounded to six decimals
  /// @param measure `LEVEL` where the record gives none
  record Key(
      boolean qualitative,
      @Nullable Double value,
      @Nullable Double valueTo,
      @Nullable String unit,
      @Nullable String comparator,
      String measure,
      @Nullable Integer year) {

    /// A qualitative target has nothing but its year to compare.
    static Key qualitative(@Nullable Integer year) {
      return new Key(true, null, null, null, null, "LEVEL", year);
    }
  }

  boolean sameKey(TargetEntry other) {
    return key.equals(other.key);
  }

  boolean sameValue(TargetEntry other) {
    return key.qualitative == other.key.qualitative && Objects.equals(key.value, other.key.value);
  }

  /// In what the found record differs from this gold record.
  List<Cause.Difference> differences(TargetEntry found) {
    Key other = found.key;
    if (key.qualitative != other.qualitative) {
      return List.of(
          new Cause.Difference(
              "kind",
              key.qualitative ? "quantified, not qualitative" : "qualitative, not quantified"));
    }
    List<Cause.Difference> differences = new ArrayList<>();
    differ("value", key.value, other.value, differences);
    differ("valueTo", key.valueTo, other.valueTo, differences);
    differ("unit", key.unit, other.unit, differences);
    differ("comparator", key.comparator, other.comparator, differences);
    differ("measure", key.measure, other.measure, differences);
    differ("year", key.year, other.year, differences);
    return differences;
  }

  private static void differ(
      String field,
      @Nullable Object gold,
      @Nullable Object found,
      List<Cause.Difference> differences) {
    if (!Objects.equals(gold, found)) {
      String how = "%s instead of %s".formatted(written(found), written(gold));
      differences.add(new Cause.Difference(field, how));
    }
  }

  private static String written(@Nullable Object value) {
    return value == null
        ? "none"
        : value instanceof Double number
            ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
            : value.toString();
  }

  @Override
  public String summary() {
    if (key.qualitative) {
      return "qualitative, year " + key.year;
    }
    String range = key.valueTo == null ? "" : " to " + key.valueTo;
    return "%s %s%s %s %s, year %s"
        .formatted(key.comparator, key.value, range, key.unit, key.measure, key.year);
  }
}
