// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import java.time.LocalDate;
import java.util.List;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.DocumentProfile;

/// When a deadline falls due.
public sealed interface Schedule {

  /// On one day: a date, the last day of a period; the day before where it is "trước ngày".
  record Once(LocalDate day) implements Schedule {}

  /// Again and again, within a term. No day is told by two of the recurrences.
  record Recurring(List<Recurrence> recurrences, Term term) implements Schedule {
    public Recurring {
      recurrences = List.copyOf(recurrences);
    }
  }

  /// On no day that could be named.
  record Undated(Reason reason) implements Schedule {}

  /// Why a deadline has no day.
  enum Reason {
    /// "Thường xuyên"
    ONGOING,
    /// counted from an event whose day the plan does not tell
    RELATIVE,
    /// a period that only begins: "từ 01/7/2025"
    OPEN_END,
    /// a recurrence in a plan that tells no date, where no beginning was asked for
    OPEN_BEGINNING,
    /// a recurrence in words that give no rule
    UNREAD_RECURRENCE
  }

  /// The schedule of `deadline`, which stands in a plan of that profile.
  static Schedule of(Deadline deadline, DocumentProfile plan) {
    LocalDate last = deadline.to();
    if (deadline.kind() == Deadline.Kind.RECURRING) {
      String rrule = deadline.rrule();
      List<Recurrence> recurrences =
          rrule == null ? List.of() : Recurrence.of(rrule, deadline.exclusive());
      return recurrences.isEmpty()
          ? new Undated(Reason.UNREAD_RECURRENCE)
          : new Recurring(recurrences, Term.of(deadline, plan));
    }
    if (last != null) {
      return new Once(deadline.exclusive() ? last.minusDays(1) : last);
    }
    return switch (deadline.kind()) {
      case ONGOING -> new Undated(Reason.ONGOING);
      case RELATIVE -> new Undated(Reason.RELATIVE);
      case DATE, PERIOD, RECURRING -> new Undated(Reason.OPEN_END);
    };
  }
}
