// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.write.DocumentRecord;

/// A document in which something changed, or that came or went with all its records.
///
/// @param before null where it came
/// @param after null where it went
/// @param fields what is said otherwise of the document itself
/// @param records in reading order, those that went behind the others
/// @param unchanged how many records say what they said
public record PlanChange(
    @Nullable DocumentRecord before,
    @Nullable DocumentRecord after,
    List<FieldChange> fields,
    List<RecordChange> records,
    int unchanged) {

  public PlanChange {
    fields = List.copyOf(fields);
    records = List.copyOf(records);
  }

  /// What became of the document.
  public ChangeKind kind() {
    return ChangeKind.of(before, after);
  }

  /// The document as it is now, or was last.
  public DocumentRecord document() {
    return Optional.ofNullable(after).orElseGet(() -> Objects.requireNonNull(before));
  }

  /// Whether it is the document whose id begins with `name`, or that has that number.
  public boolean isOf(String name) {
    return Editions.isNamed(document(), name);
  }

  /// Where a record of one of the changes stands.
  DocumentRecord documentOf(RecordChange change) {
    return Optional.ofNullable(change.after() == null ? before : after).orElseGet(this::document);
  }

  boolean isNothing() {
    return kind() == ChangeKind.CHANGED && fields.isEmpty() && records.isEmpty();
  }
}
