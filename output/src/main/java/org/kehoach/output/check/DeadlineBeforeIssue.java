// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A task was due before the plan that lays it down was issued.
record DeadlineBeforeIssue() implements ConsistencyRule {

  @Override
  public String kind() {
    return "deadline-before-issue";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    LocalDate issued = plan.findings().profile().issuedOn();
    return issued == null
        ? Stream.empty()
        : DatedTask.of(plan.findings())
            .filter(task -> task.due().isBefore(issued))
            .map(
                task ->
                    new Conflict(
                        Map.of("time", task.words(), "issued", Dates.of(issued)),
                        List.of(plan.dateLine(issued), plan.statement(task.obligation()))));
  }
}
