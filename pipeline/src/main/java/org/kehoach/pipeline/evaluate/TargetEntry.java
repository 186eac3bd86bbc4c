// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

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
