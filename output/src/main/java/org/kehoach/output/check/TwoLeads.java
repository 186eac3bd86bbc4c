// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.stream.Stream;

/// Text or table gives the same task to two agencies, each of which is to lead it.
record TwoLeads() implements ConsistencyRule {

  @Override
  public String kind() {
    return "two-leads";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return LeadPairs.of(plan, (task, other) -> task.isInTable() == other.isInTable());
  }
}
