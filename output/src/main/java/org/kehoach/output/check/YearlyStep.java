// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.stream.Stream;
import org.kehoach.output.identity.Directions;

/// In a table's row a year asks for less than the year before, where it should be more (or the
/// other way round).
record YearlyStep(Directions directions) implements ConsistencyRule {

  @Override
  public String kind() {
    return "yearly-step";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return BackwardStep.in(plan, directions)
        .filter(BackwardStep::isInRow)
        .map(step -> step.conflict(plan));
  }
}
