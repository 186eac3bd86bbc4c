// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.stream.Stream;
import org.kehoach.corpus.finding.Obligation;

/// Tasks and solutions that are laid on nobody: one summary a plan, with the first of them.
record TasksWithoutLead() implements ConsistencyRule {

  @Override
  public String kind() {
    return "tasks-without-lead";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return OpenTasks.summary(plan, plan.findings().obligations(), Obligation::isMeasure).stream();
  }
}
