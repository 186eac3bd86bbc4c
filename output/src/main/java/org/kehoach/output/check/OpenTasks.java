// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kehoach.corpus.finding.Obligation;

/// Tasks that leave something open, counted rather than listed: most plans have dozens.
final class OpenTasks {
  private static final int SHOWN = 2;

  private OpenTasks() {}

  /// One conflict for all of `tasks` that are open, with the first two of them; none where none is.
  static Optional<Conflict> summary(
      CheckedPlan plan, List<Obligation> tasks, Predicate<Obligation> isOpen) {
    List<Obligation> open = tasks.stream().filter(isOpen).toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Conflict(
                Map.of("open", String.valueOf(open.size()), "tasks", String.valueOf(tasks.size())),
                open.stream().limit(SHOWN).map(plan::statement).toList()));
  }
}
