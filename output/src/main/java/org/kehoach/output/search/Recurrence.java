// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days on which a recurring deadline falls due: the part of RFC 5545 that the contract uses
/// (`FREQ`, `INTERVAL`, `BYMONTH`, `BYMONTHDAY`). Where a rule gives no day, the last day of its
/// year, month or week; months of an interval end with it ("hàng quý": March, June, …).
public final class Recurrence {
  private static final int YEARS_LOOKED_AHEAD = 9;

  private Recurrence() {}

  /// The first day on or after `from` on which `rrule` falls due.
  ///
  /// @return empty where there is none in the next years, or the rule is not understood
  public static Optional<LocalDate> next(String rrule, LocalDate from) {
    return due(parts(rrule))
        .flatMap(
            due ->
                Stream.iterate(from, day -> day.plusDays(1))
                    .limit(366L * YEARS_LOOKED_AHEAD)
                    .filter(due)
                    .findFirst());
  }

  private static Optional<Predicate<LocalDate>> due(Map<String, String> rule) {
    @Nullable List<Integer> months;
    @Nullable List<Integer> days;
    int interval;
    try {
      months = numbers(rule.get("BYMONTH"));
      days = numbers(rule.get("BYMONTHDAY"));
      interval = Integer.parseInt(rule.getOrDefault("INTERVAL", "1"));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    if (interval < 1) {
      return Optional.empty();
    }
    Predicate<LocalDate> rightDay =
        day ->
            days == null
                ? day.getDayOfMonth() == day.lengthOfMonth()
                : days.contains(day.getDayOfMonth())
                    || days.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1);
    Predicate<LocalDate> givenMonth = day -> months == null || months.contains(day.getMonthValue());
    return switch (rule.getOrDefault("FREQ", "")) {
      case "YEARLY" ->
          Optional.of(rightDay.and(months == null ? day -> day.getMonthValue() == 12 : givenMonth));
      case "MONTHLY" ->
          Optional.of(rightDay.and(givenMonth).and(day -> day.getMonthValue() % interval == 0));
      case "WEEKLY" -> Optional.of(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
      case "DAILY" -> Optional.of(day -> true);
      default -> Optional.empty();
    };
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

  private static @Nullable List<Integer> numbers(@Nullable String list) {
    return list == null ? null : Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
  }
}
