// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.identity.Directions;
import org.kehoach.output.identity.Level;
import org.kehoach.output.identity.SameIndicator;

/// A step of a plan's levels that goes the wrong way.
record BackwardStep(Timeline.Step step) {

  /// All of them in a plan. The way that an indicator ought to go is known, or told by a row of the
  /// plan's own levels.
  static Stream<BackwardStep> in(CheckedPlan plan, Directions directions) {
    return SameIndicator.groups(plan.findings().targets().stream()).values().stream()
        .flatMap(same -> in(same, directions));
  }

  private static Stream<BackwardStep> in(List<Target> same, Directions directions) {
    List<Timeline> timelines = Timeline.of(same).toList();
    int known = directions.of(same.getFirst());
    int way =
        known != 0
            ? known
            : timelines.stream()
                .mapToInt(Timeline::trend)
                .filter(t -> t != 0)
                .findFirst()
                .orElse(0);
    List<BackwardStep> backward = new ArrayList<>();
    for (Timeline timeline : timelines) {
      timeline.steps().stream()
          .filter(step -> step.sign() * way < 0)
          .map(BackwardStep::new)
          .forEach(backward::add);
    }
    return backward.stream();
  }

  /// Whether the step is between two cells of one row.
  boolean isInRow() {
    return TablePlace.isRow(step.to().target().evidence());
  }

  Conflict conflict(CheckedPlan plan) {
    return new Conflict(
        Map.of(
            "indicator", step.to().target().indicator(),
            "from", Level.of(step.from().value()).words(),
            "year", String.valueOf(step.from().year()),
            "to", Level.of(step.to().value()).words(),
            "later", String.valueOf(step.to().year())),
        List.of(plan.statement(step.from().target()), plan.statement(step.to().target())));
  }
}
