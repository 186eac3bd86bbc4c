// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.DocumentProfile;

/// Writes what the filters "year" and "due" ask of a deadline; their meaning is told at
/// [org.kehoach.output.search.SearchQuery].
final class DeadlineFields {
  private static final int FIRST_YEAR = 0;
  private static final int LAST_YEAR = 9999;

  private DeadlineFields() {}

  static void add(Document to, Deadline deadline, DocumentProfile plan) {
    LocalDate last = deadline.to();
    String rrule = deadline.rrule();
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
    if (deadline.kind() == Deadline.Kind.RECURRING) {
      if (rrule != null) {
        LocalDate from = deadline.from() == null ? plan.issuedOn() : deadline.from();
        String term = new RecurringTerm(rrule, from, last, deadline.exclusive()).text();
        to.add(new StringField(IndexFields.RECURS, term, Store.NO));
      }
    } else if (last != null) {
      LocalDate day = deadline.exclusive() ? last.minusDays(1) : last;
      to.add(new LongPoint(IndexFields.DUE, day.toEpochDay()));
    }
  }

  static void addYears(Document to, int first, int last) {
    to.add(new IntRange(IndexFields.YEARS, new int[] {Math.min(first, last)}, new int[] {last}));
  }

  private static int firstYear(DocumentProfile plan) {
    Integer issued = plan.issuedYear();
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
