// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.search.Recurrence;
import org.kehoach.output.search.SearchQuery;

/// A recurring deadline as one term of the index. An index holds few different ones, so that each
/// can be asked when it falls due next.
record RecurringTerm(
    String rrule, @Nullable LocalDate from, @Nullable LocalDate to, boolean exclusive) {

  String text() {
    return rrule + "|" + shown(from) + "|" + shown(to) + "|" + exclusive;
  }

  static RecurringTerm parse(String text) {
    String[] parts = text.split("\\|", -1);
    return new RecurringTerm(
        parts[0], day(parts[1]), day(parts[2]), Boolean.parseBoolean(parts[3]));
  }

  /// Whether its next occurrence falls due in time.
  boolean isDue(SearchQuery.Due due) {
    LocalDate begin = from == null || from.isBefore(due.asOf()) ? due.asOf() : from;
    return Recurrence.next(rrule, begin)
        .filter(day -> to == null || !day.isAfter(to))
        .map(day -> exclusive ? day.minusDays(1) : day)
        .filter(day -> day.isBefore(due.before()))
        .isPresent();
  }

  private static String shown(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
