// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days on which a recurring deadline falls due: the part of RFC 5545 that the contract uses
/// (`FREQ`, `INTERVAL`, `BYMONTH`, `BYMONTHDAY`). Where a rule gives no day, the last day of its
/// year, month or week. An interval ends with the years and months that it divides: "hàng quý" is
/// March, June and so on, "2 năm một lần" 2026, 2028, "5 năm một lần" 2025, 2030.
///
/// @param interval how many years, months, weeks or days lie between two times
/// @param monthsAhead 1 where the rule tells the first of a month and the day before it is meant
/// @param months the months that the rule tells; empty for all
/// @param days the days of the month on which it falls due, from the month's end where negative;
///   empty for weeks and days
public record Recurrence(
    Frequency frequency, int interval, int monthsAhead, List<Integer> months, List<Integer> days) {
  private static final int YEARS_LOOKED_AHEAD = 10;
  private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY");
  private static final int LAST_DAY = -1;
  private static final LocalDate SOME_SUNDAY = LocalDate.of(2000, 1, 2);

  /// What the interval counts.
  public enum Frequency {
    YEARLY,
    MONTHLY,
    WEEKLY,
    DAILY
  }

  public Recurrence {
    months = List.copyOf(months);
    days = List.copyOf(days);
  }

  /// What `rrule` means.
  ///
  /// @param exclusive whether the day before each day that the rule tells is meant
  /// @return several where one rule of RFC 5545 cannot tell them all, so "trước ngày 01 và ngày
  ///   15"; none where the rule is not understood
  public static List<Recurrence> of(String rrule, boolean exclusive) {
    Map<String, String> parts = parts(rrule);
    if (!KNOWN.containsAll(parts.keySet())) {
      return List.of();
    }
    try {
      Frequency frequency = Frequency.valueOf(parts.getOrDefault("FREQ", ""));
      int interval = number(parts.getOrDefault("INTERVAL", "1"), 1, Integer.MAX_VALUE);
      List<Integer> months = numbers(parts.get("BYMONTH"), 1, 12);
      List<Integer> days = numbers(parts.get("BYMONTHDAY"), -28, 31);
      return switch (frequency) {
        case YEARLY ->
            dated(frequency, interval, months.isEmpty() ? List.of(12) : months, days, exclusive);
        case MONTHLY -> dated(frequency, interval, months, days, exclusive);
        case WEEKLY, DAILY -> List.of(new Recurrence(frequency, interval, 0, List.of(), List.of()));
      };
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private static List<Recurrence> dated(
      Frequency frequency,
      int interval,
      List<Integer> months,
      List<Integer> days,
      boolean exclusive) {
    if (days.isEmpty() || !exclusive) {
      List<Integer> on = days.isEmpty() ? List.of(LAST_DAY) : days;
      return List.of(new Recurrence(frequency, interval, 0, months, on));
    }
    List<Recurrence> before = new ArrayList<>();
    List<Integer> inTheMonth = days.stream().filter(day -> day != 1).map(day -> day - 1).toList();
    if (!inTheMonth.isEmpty()) {
      before.add(new Recurrence(frequency, interval, 0, months, inTheMonth));
    }
    if (days.contains(1)) {
      // one for each month, since December lies in another year of the interval
      Stream<List<Integer>> each =
          frequency == Frequency.YEARLY ? months.stream().map(List::of) : Stream.of(months);
      each.forEach(m -> before.add(new Recurrence(frequency, interval, 1, m, List.of(LAST_DAY))));
    }
    return before;
  }

  /// Whether it falls due on `day`.
  public boolean isDue(LocalDate day) {
    return switch (frequency) {
      case YEARLY, MONTHLY ->
          isOnDay(day) && isInMonth(YearMonth.from(day).plusMonths(monthsAhead));
      case WEEKLY ->
          day.getDayOfWeek() == DayOfWeek.SUNDAY
              && Math.floorMod(day.toEpochDay() - SOME_SUNDAY.toEpochDay(), 7L * interval) == 0;
      case DAILY -> Math.floorMod(day.toEpochDay(), interval) == 0;
    };
  }

  /// The days from `first` to `last`, both included, on which it falls due.
  public Stream<LocalDate> within(LocalDate first, LocalDate last) {
    return first.isAfter(last)
        ? Stream.of()
        : first.datesUntil(last.plusDays(1)).filter(this::isDue);
  }

  /// The first day on or after `from` on which it falls due.
  ///
  /// @return empty where there is none in the next years
  public Optional<LocalDate> next(LocalDate from) {
    return within(from, from.plusYears(YEARS_LOOKED_AHEAD)).findFirst();
  }

  /// The rule of RFC 5545 that gives the same days to a program that begins on one of them.
  public String rule() {
    Stream<Integer> told =
        months.stream().map(month -> Math.floorMod(month - monthsAhead - 1, 12) + 1).sorted();
    return Stream.of(
            "FREQ=" + frequency,
            interval == 1 ? "" : "INTERVAL=" + interval,
            months.isEmpty() ? "" : "BYMONTH=" + list(told),
            days.isEmpty() ? "" : "BYMONTHDAY=" + list(days.stream()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(";"));
  }

  private boolean isInMonth(YearMonth month) {
    long passed =
        frequency == Frequency.YEARLY
            ? month.getYear()
            : 12L * month.getYear() + month.getMonthValue();
    return passed % interval == 0 && (months.isEmpty() || months.contains(month.getMonthValue()));
  }

  private boolean isOnDay(LocalDate day) {
    int inMonth = day.getDayOfMonth();
    return days.contains(inMonth) || days.contains(inMonth - day.lengthOfMonth() - 1);
  }

  private static String list(Stream<Integer> numbers) {
    return numbers.map(String::valueOf).collect(Collectors.joining(","));
  }

  private static Map<String, String> parts(String rrule) {
    Map<String, String> parts = new HashMap<>();
    for (String part : rrule.split(";")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parts.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return parts;
  }

  private static List<Integer> numbers(@Nullable String list, int least, int most) {
    return list == null
        ? List.of()
        : Arrays.stream(list.split(",")).map(n -> number(n, least, most)).distinct().toList();
  }

  private static int number(String text, int least, int most) {
    int number = Integer.parseInt(text);
    if (number == 0 || number < least || number > most) {
      throw new IllegalArgumentException(text + " is not in " + least + ".." + most);
    }
    return number;
  }
}
