// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.List;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.Obligation;

/// Tasks that say not when they are to be done: one summary a plan, with the first of them.
record TasksWithoutDeadline() implements ConsistencyRule {

  @Override
  public String kind() {
    return "tasks-without-deadline";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    List<Obligation> tasks =
        plan.findings().obligations().stream().filter(task -> !task.isMeasure()).toList();
    return OpenTasks.summary(plan, tasks, task -> task.deadlines().isEmpty()).stream();
  }
}
