// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.write.PlanRecords;

/// What the documents of a workspace make of an act.
///
/// @param parent the act's own records; null where the workspace does not have it
/// @param plans those that cite it, then those that cite them, in the workspace's order
/// @param alignments each target of the act for each plan that carries it out; none without parent
public record Trace(
    Act act, @Nullable PlanRecords parent, List<TracedPlan> plans, List<Alignment> alignments) {

  public Trace {
    plans = List.copyOf(plans);
    alignments = List.copyOf(alignments);
  }

  /// How one plan stands to one target of the act.
  ///
  /// @param own the plan's target; null where it is missing
  public record Alignment(
      Target target, TracedPlan plan, Standing standing, @Nullable Target own) {}

  /// The alignments of a plan.
  List<Alignment> of(TracedPlan plan) {
    return alignments.stream()
        .filter(one -> one.plan().documentId().equals(plan.documentId()))
        .toList();
  }
}
