// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.compare;

import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Target;

/// What values must have in common to be compared. Whether they are levels, increases or multiples
/// is part of the indicator: "tốc độ tăng GRDP đạt 8%" and "GRDP tăng 8%" have one id, which is not
/// that of GRDP.
///
/// @param indicator id in the registry, or a provisional one
/// @param rate `per_year` for a yearly amount; null for others
/// @param unit the unit that the values are compared in
record Series(String indicator, @Nullable String rate, String unit) {

  /// The series of `target`; null where it has no indicator or no value.
  static @Nullable Series of(Target target) {
    String indicator = target.indicatorId();
    String unit = target.normalUnit();
    return indicator == null || unit == null || target.normalValue() == null
        ? null
        : new Series(indicator, target.rate(), unit);
  }
}
