// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.output.SamplePlan;

/// Leads and times of tasks that do not agree.
class TaskRulesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 5);
  private static final String TASK = "xây dựng bản đồ vùng phủ sóng di động của từng thôn, bản";

  private static Deadline until(String day) {
    return new Deadline(
        Deadline.Kind.PERIOD, null, LocalDate.parse(day), null, false, null, null, "đến " + day);
  }

  @Test
  void theTableGivesTheTaskToAnother() {
    assertThat(
            Checked.all(
                Checked.plan(DAY)
                    .obligation(
                        "Chủ trì, phối hợp với UBND cấp xã " + TASK,
                        "Sở Khoa học và Công nghệ",
                        "UBND cấp xã")
                    .taskRow(
                        "Xây dựng bản đồ vùng phủ sóng di động của từng thôn, bản.",
                        "Sở Xây dựng")))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo("lead-in-table");
              assertThat(one.english()).contains("Sở Khoa học và Công nghệ; Sở Xây dựng");
              assertThat(one.statements()).hasSize(2);
            });
  }

  @Test
  void oneOfSeveralLeadsIsEnough() {
    assertThat(
            Checked.kinds(
                Checked.plan(DAY)
                    .obligation("Chủ trì " + TASK, "Sở Xây dựng", "")
                    .taskRow(TASK, "Sở Xây dựng; Sở Tài chính")))
        .isEmpty();
  }

  @Test
  void theSameTaskIsToBeLedByTwo() {
    assertThat(
            Checked.kinds(
                Checked.plan(DAY)
                    .obligation("Chủ trì " + TASK, "Sở Xây dựng", "")
                    .obligation("Chủ trì, phối hợp với Sở Nội vụ " + TASK, "Sở Tài chính", "")))
        .isEmpty();
    assertThat(
            Checked.kinds(
                Checked.plan(DAY)
                    .obligation("Chủ trì " + TASK, "Sở Xây dựng", "")
                    .obligation("Chủ trì " + TASK, "Sở Tài chính", "")))
        .containsExactly("two-leads");
  }

  @Test
  void whatEachAgencyDoesForItselfIsNotOneTask() {
    String own = "Tổ chức thực hiện Kế hoạch theo chức năng, nhiệm vụ được giao tại đơn vị mình";
    assertThat(
            Checked.kinds(
                Checked.plan(DAY)
                    .obligation(own, "Sở Xây dựng", "")
                    .obligation(own, "Sở Tài chính", "")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-04, deadline-before-issue",
    "2025-03-05,",
    "2030-12-31,",
    "2031-06-30, deadline-after-period"
  })
  void aTaskIsDueWithinItsPlan(String day, String kind) {
    SamplePlan plan =
        Checked.plan(DAY)
            .obligation("Lắp đặt trạm phát sóng", "Sở Xây dựng", "", until(day))
            .obligation("Rà soát trạm phát sóng", "Sở Xây dựng", "", until("2027-12-31"));
    assertThat(Checked.kinds(plan)).isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @Test
  void resultsAreToldInTheYearAfter() {
    assertThat(
            Checked.kinds(
                Checked.plan(DAY)
                    .obligation(
                        "Báo cáo kết quả cả giai đoạn", "Sở Xây dựng", "", until("2031-01-31"))
                    .obligation("Rà soát trạm", "Sở Xây dựng", "", until("2027-12-31"))))
        .isEmpty();
  }

  @Test
  void whereMostTasksAreLaterThePeriodIsNotWhatItSeems() {
    assertThat(
            Checked.kinds(
                Checked.plan(DAY)
                    .obligation("Lắp đặt trạm", "Sở Xây dựng", "", until("2033-12-31"))
                    .obligation("Rà soát trạm", "Sở Xây dựng", "", until("2035-12-31"))))
        .isEmpty();
  }

  @Test
  void openTasksAreCountedNotListed() {
    SamplePlan plan =
        Checked.plan(DAY)
            .obligation("Lắp đặt trạm", "Sở Xây dựng", "", until("2027-12-31"))
            .obligation("Rà soát trạm", "Sở Xây dựng", "")
            .obligation("Sửa chữa trạm", "Sở Xây dựng", "")
            .obligation("Vận hành trạm", "Sở Xây dựng", "")
            .obligation("Phát triển mạng 5G", "", "");
    CheckedPlan checked =
        new CheckedPlan(plan.records(), "", List.of(), Replacements.of(List.of()));
    assertThat(new TasksWithoutDeadline().conflicts(checked))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.words()).containsEntry("open", "3").containsEntry("tasks", "4");
              assertThat(one.statements()).hasSize(2);
            });
    assertThat(new TasksWithoutLead().conflicts(checked))
        .singleElement()
        .satisfies(one -> assertThat(one.words()).containsEntry("open", "1"));
  }

  @ParameterizedTest
  @CsvSource({
    "Sở Thông tin và Truyền thông, 2025-03-05, abolished-body",
    "Sở Thông tin và Truyền thông, 2025-02-20,",
    "Sở Khoa học và Công nghệ, 2025-03-05,",
    "Tổ công tác không có trong danh mục, 2025-03-05,"
  })
  void tasksOfABodyThatHasEndedAreToldOnce(String lead, LocalDate issued, String kind) {
    SamplePlan plan =
        Checked.plan(issued)
            .obligation("Lắp đặt trạm phát sóng", lead, "")
            .obligation("Rà soát trạm phát sóng", lead, "");
    assertThat(Checked.kinds(plan)).isEqualTo(kind == null ? List.of() : List.of(kind));
    assertThat(Checked.all(plan))
        .allSatisfy(
            one ->
                assertThat(one.english())
                    .contains("leads 2 tasks", "28/02/2025", "Sở Khoa học và Công nghệ"));
  }
}
