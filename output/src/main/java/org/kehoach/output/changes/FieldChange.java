// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

/// A field that says something else than before.
///
/// @param field as the record files call it
/// @param before what it said; empty where it said nothing
public record FieldChange(String field, String before, String after) {

  /// "value: 60 → 65", in words.
  public String sentence() {
    return "%s: %s → %s".formatted(field, shown(before), shown(after));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(nothing)" : value;
  }
}
