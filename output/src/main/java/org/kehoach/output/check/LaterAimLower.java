// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.stream.Stream;
import org.kehoach.output.identity.Directions;

/// An aim of the text asks for less than the aim of an earlier year: the value of 2025 lies above
/// that of 2030.
record LaterAimLower(Directions directions) implements ConsistencyRule {

  @Override
  public String kind() {
    return "later-aim-lower";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return BackwardStep.in(plan, directions)
        .filter(step -> !step.isInRow())
        .map(step -> step.conflict(plan));
  }
}
