// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.text.Vietnamese;

/// A task is due after the years that the plan covers. Looking back on the plan is not: its results
/// are told in the year after. Where most tasks are due later, the plan covers more than its title
/// says, and none of them is wrong.
record DeadlineAfterPeriod() implements ConsistencyRule {
  private static final Pattern LOOKS_BACK =
      Pattern.compile("báo cáo|tổng kết|đánh giá|quyết toán|nghiệm thu");

  @Override
  public String kind() {
    return "deadline-after-period";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    DocumentProfile profile = plan.findings().profile();
    return lastYear(profile).stream().flatMap(last -> after(plan, profile, last));
  }

  private static Stream<Conflict> after(CheckedPlan plan, DocumentProfile profile, int last) {
    List<DatedTask> tasks = DatedTask.of(plan.findings()).toList();
    List<DatedTask> late = tasks.stream().filter(task -> isLate(task, last)).toList();
    return late.size() * 2 > tasks.size()
        ? Stream.empty()
        : late.stream()
            .map(
                task ->
                    new Conflict(
                        Map.of("time", task.words(), "last", String.valueOf(last)),
                        List.of(
                            plan.statement(String.valueOf(profile.title()), 0),
                            plan.statement(task.obligation()))));
  }

  private static boolean isLate(DatedTask task, int last) {
    LocalDate due = task.due();
    return due.getYear() > last && !(due.getYear() == last + 1 && looksBack(task.obligation()));
  }

  private static boolean looksBack(Obligation task) {
    return task.reportsTo() != null || LOOKS_BACK.matcher(Vietnamese.lower(task.action())).find();
  }

  /// The last year that the plan covers, its outlook among them.
  private static Optional<Integer> lastYear(DocumentProfile profile) {
    @Nullable Integer to = profile.period().to();
    @Nullable Integer outlook = profile.outlook();
    return Optional.ofNullable(to)
        .map(last -> outlook == null ? last : Integer.valueOf(Math.max(last, outlook)));
  }
}
