// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.report.Report;

class DueFinderTest {

  private static DueQuery window(@Nullable String from, @Nullable String to) {
    return new DueQuery(
        null,
        null,
        new Term(
            from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
  }

  private static List<String> days(DueList list) {
    return list.days().stream()
        .map(day -> day.day() + " " + day.due().obligation().action().split("[ ;]")[0])
        .toList();
  }

  @Test
  void listsWhatFallsDueByDaysAndExpandsWhatRecurs() {
    assertThat(days(DuePlans.found(window("2025-03-01", "2026-06-30"))))
        .containsExactly(
            "2025-03-31 Rà",
            "2025-03-31 Họp",
            "2025-04-30 Họp",
            // "trước ngày 01/6" is due on the 31st of May
            "2025-05-31 Báo",
            "2025-05-31 Họp",
            "2025-06-30 Rà",
            "2025-06-30 Họp",
            "2025-07-31 Họp",
            "2025-08-31 Họp",
            "2025-09-30 Rà",
            "2025-09-30 Họp",
            "2025-10-31 Họp",
            "2025-11-30 Họp",
            "2025-12-14 Bố",
            "2025-12-31 Rà",
            "2025-12-31 Họp",
            "2026-01-31 Họp",
            "2026-02-28 Họp",
            "2026-03-31 Rà",
            "2026-03-31 Họp",
            "2026-04-30 Họp",
            "2026-05-31 Báo",
            "2026-05-31 Họp",
            "2026-06-30 Rà",
            "2026-06-30 Họp");
  }

  @Test
  void whatRecursBeginsWithThePlansIssueAndEndsWithThePlan() {
    List<LocalDate> reports =
        DuePlans.found(DueQuery.all()).days().stream()
            .filter(day -> day.due().obligation().action().startsWith("Báo cáo"))
            .map(DueDay::day)
            .toList();
    assertThat(reports).extracting(LocalDate::getYear).containsExactly(2025, 2026, 2027);
  }

  @Test
  void aPlanForComingYearsDoesNotRecurBeforeThem() {
    DueFinder finder = new DueFinder(DueQuery.all(), DuePlans.NAMES);
    finder.accept(
        new SamplePlan(
                "cccccccccccc",
                DuePlans.profile("Lào Cai", LocalDate.of(2025, 11, 3), 2026, 2027, "1/KH-UBND"))
            .obligation(
                "Báo cáo hằng năm.",
                "Sở Tài chính",
                "",
                DuePlans.recurring("FREQ=YEARLY", false, "hằng năm"))
            .records());
    assertThat(finder.found().days())
        .extracting(DueDay::day)
        .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    // the last day of the window counts, and the day behind it does not
    "2025-12-14, 2025-12-14, 1",
    "2025-12-15, 2025-12-30, 0",
    "2026-12-31, 2026-12-31, 2"
  })
  void bothEndsOfTheWindowBelongToIt(String from, String to, int count) {
    DueList list =
        DuePlans.found(
            new DueQuery(null, DuePlans.NAMES.province("son la"), window(from, to).window()));
    assertThat(list.days()).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "Sở Tài chính, 2",
    "so tai chinh, 2",
    "sở khcn, 2",
    "Sở KH&CN, 2",
    "UBND cấp xã, 1",
    "Uỷ ban nhân dân cấp xã, 1",
    // not in this order
    "chính tài, 0",
    "*, 0"
  })
  void findsAnAgencyAsASearchDoes(String agency, int deadlines) {
    assertThat(DuePlans.found(new DueQuery(agency, null, new Term(null, null))).deadlines())
        .hasSize(deadlines);
  }

  @Test
  void nothingIsLeftOutInSilence() {
    for (DueQuery query : List.of(DueQuery.all(), window("2026-01-01", "2026-03-01"))) {
      DueList list = DuePlans.found(query);
      long dated = list.days().stream().map(DueDay::due).distinct().count();
      assertThat(dated + list.undated().size() + list.outside().size())
          .isEqualTo(list.deadlines().size())
          .isEqualTo(8);
      assertThat(list.withoutTime()).isEqualTo(1);
    }
  }

  @Test
  void whatHasNoDayIsListedApartWithTheReason() {
    assertThat(
            DuePlans.found(DueQuery.all()).undated().stream()
                .collect(Collectors.toMap(due -> due.deadline().quote(), Due::schedule)))
        .isEqualTo(
            Map.of(
                "thường xuyên", new Schedule.Undated(Schedule.Reason.ONGOING),
                "sau khi kết thúc", new Schedule.Undated(Schedule.Reason.RELATIVE),
                "từ 01/7/2025", new Schedule.Undated(Schedule.Reason.OPEN_END),
                // no year is known in which it begins
                "hằng tháng",
                    Schedule.of(
                        DuePlans.recurring("FREQ=MONTHLY", false, "hằng tháng"),
                        DuePlans.all().getLast().document().profile())));
  }

  @Test
  void theReportCountsWhatItsTablesDoNotShow() {
    Report report = DueReport.of(DuePlans.found(window("2026-01-01", "2026-03-31")));
    assertThat(report.tables()).hasSize(2);
    assertThat(report.tables().getFirst().rows()).hasSize(4);
    assertThat(report.tables().getLast().rows()).hasSize(3);
    assertThat(report.values().rows()).hasSize(7);
    assertThat(report.notes())
        .containsExactly(
            "3 deadlines outside of these days.", "1 obligation or measure without any time.");
    assertThat(report.title()).isEqualTo("What falls due from 2026-01-01 to 2026-03-31");
  }
}
