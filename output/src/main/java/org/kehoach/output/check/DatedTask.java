// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.finding.Obligation;

/// A task with the last day of a time given for it.
///
/// @param words the time as the plan writes it
record DatedTask(Obligation obligation, LocalDate due, String words) {

  /// Every time with a last day that the plan gives a task, in reading order.
  static Stream<DatedTask> of(Findings findings) {
    return findings.obligations().stream()
        .flatMap(obligation -> obligation.deadlines().stream().flatMap(d -> of(obligation, d)));
  }

  private static Stream<DatedTask> of(Obligation obligation, Deadline deadline) {
    boolean once =
        switch (deadline.kind()) {
          case DATE, PERIOD -> true;
          case RECURRING, ONGOING, RELATIVE -> false;
        };
    return once
        ? Stream.ofNullable(deadline.to())
            .map(due -> new DatedTask(obligation, due, deadline.quote()))
        : Stream.empty();
  }
}
