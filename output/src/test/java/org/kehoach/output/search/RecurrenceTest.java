// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

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
        // the 29th of February waits for a leap year
        "2025-03-01 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 -> 2028-02-29",
        "2026-11-21 FREQ=WEEKLY -> 2026-11-22",
        "2026-11-21 FREQ=DAILY -> 2026-11-21"
      })
  void fallsDueNext(String fromAndRule, LocalDate due) {
    String[] given = fromAndRule.split(" ");
    assertThat(Recurrence.next(given[1], LocalDate.parse(given[0]))).hasValue(due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FREQ=HOURLY",
        "FREQ=YEARLY;BYMONTH=x",
        "FREQ=MONTHLY;INTERVAL=0",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"
      })
  void isNeverDueWhereTheRuleIsNotUnderstood(String rrule) {
    assertThat(Recurrence.next(rrule, LocalDate.of(2025, 1, 1))).isEmpty();
  }
}
