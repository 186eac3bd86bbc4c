// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
  private static final LocalDate BEGIN = LocalDate.of(2025, 2, 10);
  private static final LocalDate END = LocalDate.of(2041, 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "2025-03-01 FREQ=YEARLY -> 2025-12-31",
        "2025-12-31 FREQ=YEARLY -> 2025-12-31",
        "2025-12-01 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30 -> 2026-11-30",
        "2025-03-31 FREQ=MONTHLY;INTERVAL=3 -> 2025-03-31",
        "2025-04-01 FREQ=MONTHLY;INTERVAL=3 -> 2025-06-30",
        "2025-03-31 FREQ=MONTHLY;INTERVAL=6 -> 2025-06-30",
        "2025-02-01 FREQ=MONTHLY -> 2025-02-28",
        "2025-03-16 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 -> 2025-06-15",
        "2025-03-16 FREQ=MONTHLY;BYMONTHDAY=25 -> 2025-03-25",
        "2025-02-10 FREQ=MONTHLY;BYMONTHDAY=-1 -> 2025-02-28",
        "2025-02-10 FREQ=YEARLY;BYMONTH=6 -> 2025-06-30",
        // an interval ends with the years that it divides
        "2025-01-01 FREQ=YEARLY;INTERVAL=2 -> 2026-12-31",
        "2026-01-01 FREQ=YEARLY;INTERVAL=5 -> 2030-12-31",
        // the 29th of February waits for a leap year
        "2025-03-01 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 -> 2028-02-29",
        "2026-11-21 FREQ=WEEKLY -> 2026-11-22",
        "2026-11-21 FREQ=DAILY -> 2026-11-21"
      })
  void fallsDueNext(String fromAndRule, LocalDate due) {
    String[] given = fromAndRule.split(" ");
    assertThat(next(given[1], false, LocalDate.parse(given[0]))).containsExactly(due);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 -> 2025-12-14",
        // the day before the first of a month lies in the month before
        "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1 -> 2025-05-31",
        "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1 -> 2025-12-31",
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1 -> 2025-02-28",
        "FREQ=MONTHLY;BYMONTHDAY=20 -> 2025-02-19",
        "FREQ=MONTHLY;BYMONTHDAY=-1 -> 2025-02-27",
        // no day is told, so none comes before it
        "FREQ=YEARLY -> 2025-12-31"
      })
  void fallsDueTheDayBeforeWhereTheDayIsExcluded(String rule, LocalDate due) {
    assertThat(next(rule, true, BEGIN)).containsExactly(due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FREQ=HOURLY",
        "FREQ=YEARLY;BYMONTH=x",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=MONTHLY;INTERVAL=0",
        "FREQ=MONTHLY;INTERVAL=99999999999",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        // read in part, it would be read wrong
        "FREQ=MONTHLY;BYDAY=1MO",
        "FREQ=YEARLY;COUNT=3",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"
      })
  void isNeverDueWhereTheRuleIsNotUnderstood(String rrule) {
    assertThat(next(rrule, false, BEGIN)).isEmpty();
  }

  /// Every shape of rule that plans have given so far.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY",
        "FREQ=YEARLY;INTERVAL=2",
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
        "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1",
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=1,6;BYMONTHDAY=1",
        "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31",
        "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15",
        "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1",
        "FREQ=YEARLY;BYMONTH=4,10",
        "FREQ=YEARLY;BYMONTH=7,8,9",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=MONTHLY",
        "FREQ=MONTHLY;INTERVAL=3",
        "FREQ=MONTHLY;INTERVAL=6",
        "FREQ=MONTHLY;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=MONTHLY;BYMONTHDAY=5,20",
        "FREQ=MONTHLY;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;INTERVAL=2",
        "FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=10"
      })
  void twoCalendarLibrariesFindTheSameDaysByItsRule(String rrule) {
    for (boolean exclusive : List.of(false, true)) {
      for (Recurrence recurrence : Recurrence.of(rrule, exclusive)) {
        List<LocalDate> days = recurrence.within(BEGIN, END).toList();
        assertThat(days).as(rrule).hasSizeGreaterThan(2);
        LocalDate first = days.getFirst();
        assertThat(new Recur<LocalDate>(recurrence.rule()).getDates(first, first, END))
            .as("ical4j: %s as %s", rrule, recurrence.rule())
            .isEqualTo(days);
        assertThat(byBiweekly(recurrence.rule(), first))
            .as("biweekly: %s as %s", rrule, recurrence.rule())
            .isEqualTo(days);
      }
    }
  }

  @Test
  void noDayIsToldTwiceByTheRulesOfOneDeadline() {
    List<LocalDate> days =
        Recurrence.of("FREQ=MONTHLY;BYMONTHDAY=1,15", true).stream()
            .flatMap(recurrence -> recurrence.within(BEGIN, BEGIN.plusMonths(2)))
            .toList();
    assertThat(days)
        .containsExactlyInAnyOrder(
            LocalDate.of(2025, 2, 14),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2025, 3, 14),
            LocalDate.of(2025, 3, 31));
  }

  private static List<LocalDate> next(String rrule, boolean exclusive, LocalDate from) {
    return Recurrence.of(rrule, exclusive).stream()
        .flatMap(recurrence -> recurrence.next(from).stream())
        .toList();
  }

  private static List<LocalDate> byBiweekly(String rule, LocalDate first) {
    ParseContext context = new ParseContext();
    context.setVersion(ICalVersion.V2_0);
    biweekly.util.Recurrence parsed =
        new RecurrenceRuleScribe().parseText(rule, null, new ICalParameters(), context).getValue();
    Instant start = first.atStartOfDay().toInstant(ZoneOffset.UTC);
    Iterator<Date> dates = parsed.getDateIterator(Date.from(start), TimeZone.getTimeZone("UTC"));
    List<LocalDate> days = new ArrayList<>();
    while (dates.hasNext()) {
      LocalDate day = LocalDate.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
      if (day.isAfter(END)) {
        break;
      }
      days.add(day);
    }
    return days;
  }
}
