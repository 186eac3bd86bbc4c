// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Finding;

/// A record that came, went or says something else.
///
/// @param before null where it came
/// @param after null where it went
/// @param fields what it says otherwise; empty where it came or went
public record RecordChange(
    @Nullable Finding before, @Nullable Finding after, List<FieldChange> fields) {

  public RecordChange {
    fields = List.copyOf(fields);
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change of nothing");
    }
  }

  /// What became of the record.
  public ChangeKind kind() {
    return ChangeKind.of(before, after);
  }

  /// The record as it is now, or was last.
  public Finding finding() {
    return Optional.ofNullable(after).orElseGet(() -> Objects.requireNonNull(before));
  }
}
