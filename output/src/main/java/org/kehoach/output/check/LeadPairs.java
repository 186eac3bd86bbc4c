// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// The same task, assigned twice in a plan to agencies of which none leads both times.
final class LeadPairs {

  private LeadPairs() {}

  /// The pairs of tasks in a plan of which `wanted` is true, as conflicts.
  static Stream<Conflict> of(CheckedPlan plan, BiPredicate<AssignedTask, AssignedTask> wanted) {
    List<AssignedTask> tasks = AssignedTask.of(plan.findings()).toList();
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      for (AssignedTask other : tasks.subList(i + 1, tasks.size())) {
        AssignedTask task = tasks.get(i);
        if (wanted.test(task, other) && task.isSameAs(other) && task.hasOtherLeadsThan(other)) {
          conflicts.add(conflict(plan, task, other));
        }
      }
    }
    return conflicts.stream();
  }

  private static Conflict conflict(CheckedPlan plan, AssignedTask task, AssignedTask other) {
    return new Conflict(
        Map.of("lead", task.leads(), "other", other.leads()),
        List.of(plan.statement(task.obligation()), plan.statement(other.obligation())));
  }
}
