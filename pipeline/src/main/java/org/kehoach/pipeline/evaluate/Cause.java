// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.List;
import java.util.stream.Collectors;

/// Why a record is missed or spurious.
///
/// @param what in general words, none of them from a document: "other year"
/// @param how with the values: "year 2025 instead of 2030"; empty where `what` says all
public record Cause(String what, String how) {
  /// Where nothing is known.
  public static final Cause UNKNOWN = new Cause("", "");

  /// A field in which two records differ.
  ///
  /// @param how "2025 instead of 2030", "missing X; extra Y"
  record Difference(String field, String how) {}

  static Cause differing(List<Difference> differences) {
    String fields = differences.stream().map(Difference::field).collect(Collectors.joining(", "));
    String how =
        differences.stream().map(d -> d.field() + " " + d.how()).collect(Collectors.joining("; "));
    return new Cause("other " + fields, how);
  }

  /// The fuller of the two wordings.
  public String words() {
    return how.isEmpty() ? what : how;
  }
}
