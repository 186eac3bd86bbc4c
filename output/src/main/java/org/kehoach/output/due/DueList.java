// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The deadlines of all obligations and measures that a query takes; each is in one of [#days],
/// [#undated] and [#outside].
///
/// @param deadlines in the order of the record files
/// @param withoutTime how many obligations and measures that the query takes name no time at all
public record DueList(DueQuery query, List<Due> deadlines, int withoutTime) {
  /// How many years something recurs in a list where neither the plan nor the query ends it.
  public static final int ENDLESS_YEARS = 5;

  public DueList {
    deadlines = List.copyOf(deadlines);
  }

  /// The days of the query's window on which something falls due, in order; what recurs with each
  /// of its days.
  public List<DueDay> days() {
    return deadlines.stream()
        .flatMap(due -> days(due).map(day -> new DueDay(day, due)))
        .sorted(Comparator.comparing(DueDay::day))
        .toList();
  }

  /// The deadlines that have no day.
  public List<Due> undated() {
    return deadlines.stream().filter(this::isUndated).toList();
  }

  /// The deadlines that have days, but none in the query's window.
  public List<Due> outside() {
    return deadlines.stream()
        .filter(due -> !isUndated(due) && days(due).findFirst().isEmpty())
        .toList();
  }

  /// The part of the window in which a deadline recurs; it has a beginning where the deadline is
  /// not undated.
  Term term(Schedule.Recurring recurring) {
    return recurring.term().within(query.window());
  }

  private boolean isUndated(Due due) {
    return switch (due.schedule()) {
      case Schedule.Once ignored -> false;
      case Schedule.Recurring recurring -> term(recurring).first() == null;
      case Schedule.Undated ignored -> true;
    };
  }

  private Stream<LocalDate> days(Due due) {
    return switch (due.schedule()) {
      case Schedule.Once(var day) -> Stream.of(day).filter(query.window()::holds);
      case Schedule.Recurring recurring -> days(recurring);
      case Schedule.Undated ignored -> Stream.of();
    };
  }

  private Stream<LocalDate> days(Schedule.Recurring recurring) {
    Term term = term(recurring);
    LocalDate first = term.first();
    LocalDate last = term.last();
    if (first == null) {
      return Stream.of();
    }
    LocalDate end = last == null ? first.plusYears(ENDLESS_YEARS) : last;
    return recurring.recurrences().stream()
        .flatMap(recurrence -> recurrence.within(first, end))
        .sorted();
  }
}
