// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import java.util.List;
import org.kehoach.extractors.trace.Rejection;

/// What the times of a text are.
///
/// @param deadlines those by which something is due, in the text's order
/// @param rejected those that set nothing a time; none of them inside a deadline
public record FoundTimes(List<FoundDeadline> deadlines, List<Rejection> rejected) {
  public FoundTimes {
    deadlines = List.copyOf(deadlines);
    rejected = List.copyOf(rejected);
  }
}
