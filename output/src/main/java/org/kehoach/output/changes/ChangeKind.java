// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import org.jspecify.annotations.Nullable;

/// What became of a record or a document.
public enum ChangeKind {
  ADDED,
  CHANGED,
  VANISHED;

  static ChangeKind of(@Nullable Object before, @Nullable Object after) {
    return before == null ? ADDED : after == null ? VANISHED : CHANGED;
  }
}
