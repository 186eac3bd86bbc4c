// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.stream.Stream;

/// The text gives a task to one agency, a table to another.
record LeadInTable() implements ConsistencyRule {

  @Override
  public String kind() {
    return "lead-in-table";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return LeadPairs.of(plan, (task, other) -> task.isInTable() != other.isInTable());
  }
}
