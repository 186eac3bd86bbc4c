// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.due.Recurrence;
import org.kehoach.output.due.Term;
import org.kehoach.output.search.SearchQuery;

/// A recurring deadline as one term of the index. An index holds few different ones, so that each
/// can be asked when it falls due next.
record RecurringTerm(String rrule, boolean exclusive, Term within) {

  String text() {
    return rrule + "|" + exclusive + "|" + shown(within.first()) + "|" + shown(within.last());
  }

  static RecurringTerm parse(String text) {
    String[] parts = text.split("\\|", -1);
    return new RecurringTerm(
        parts[0], Boolean.parseBoolean(parts[1]), new Term(day(parts[2]), day(parts[3])));
  }

  /// Whether its next occurrence falls due in time.
  boolean isDue(SearchQuery.Due due) {
    LocalDate first = within.first();
    LocalDate begin = first == null || first.isBefore(due.asOf()) ? due.asOf() : first;
    return Recurrence.of(rrule, exclusive).stream()
        .flatMap(recurrence -> recurrence.next(begin).stream())
        .anyMatch(day -> within.holds(day) && day.isBefore(due.before()));
  }

  private static String shown(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
