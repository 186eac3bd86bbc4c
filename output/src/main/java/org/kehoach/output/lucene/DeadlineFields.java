// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.time.LocalDate;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.due.Schedule;

/// Writes what the filters "year" and "due" ask of a deadline; their meaning is told at
/// [org.kehoach.output.search.SearchQuery].
final class DeadlineFields {
  private static final int FIRST_YEAR = 0;
  private static final int LAST_YEAR = 9999;

  private DeadlineFields() {}

  static void add(Document to, Deadline deadline, DocumentProfile plan) {
    LocalDate last = deadline.to();
    switch (deadline.kind()) {
      case DATE, RELATIVE -> {
        if (last != null) {
          addYears(to, last.getYear(), last.getYear());
        }
      }
      case PERIOD, RECURRING, ONGOING -> {
        LocalDate from = deadline.from();
        addYears(
            to,
            from == null ? firstYear(plan) : from.getYear(),
            last == null ? lastYear(plan) : last.getYear());
      }
    }
    switch (Schedule.of(deadline, plan)) {
      case Schedule.Once(var day) -> to.add(new LongPoint(IndexFields.DUE, day.toEpochDay()));
      case Schedule.Recurring(_, var term) -> {
        String rrule = Objects.requireNonNull(deadline.rrule());
        String text = new RecurringTerm(rrule, deadline.exclusive(), term).text();
        to.add(new StringField(IndexFields.RECURS, text, Store.NO));
      }
      case Schedule.Undated ignored -> {}
    }
  }

  static void addYears(Document to, int first, int last) {
    to.add(new IntRange(IndexFields.YEARS, new int[] {Math.min(first, last)}, new int[] {last}));
  }

  private static int firstYear(DocumentProfile plan) {
    LocalDate issuedOn = plan.issuedOn();
    Integer issued = issuedOn == null ? plan.issuedYear() : Integer.valueOf(issuedOn.getYear());
    DocumentProfile.Period period = plan.period();
    return orElse(issued, orElse(period == null ? null : period.from(), FIRST_YEAR));
  }

  private static int lastYear(DocumentProfile plan) {
    DocumentProfile.Period period = plan.period();
    return orElse(period == null ? null : period.to(), LAST_YEAR);
  }

  private static int orElse(@Nullable Integer year, int other) {
    return year == null ? other : year;
  }
}
