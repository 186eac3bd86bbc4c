// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.identity.Directions;
import org.kehoach.output.write.PlanRecords;
import org.kehoach.output.write.RecordFilesReader;

/// Follows an act through the documents of a workspace.
///
/// @param workspace read once for the act and once for each step away from it, so that the records
///   of those that have to do with it are held alone
/// @param directions which way indicators ought to go
/// @param acts those of the workspace; of the documents that hold one act, the first is followed
public record ActTracer(RecordFilesReader workspace, Acts acts, Directions directions) {

  /// What the documents make of the act that was asked for.
  public TraceResult trace(ActQuery query) throws IOException {
    List<Act> meant = new ArrayList<>();
    workspace.forEach(
        plan -> {
          if (query.matches(plan.findings().profile())) {
            add(meant, Act.of(plan.document()));
          }
          plan.findings().citations().stream()
              .filter(query::matches)
              .forEach(citation -> add(meant, Act.of(citation)));
        });
    return switch (meant.size()) {
      case 0 -> new TraceResult.None();
      case 1 -> new TraceResult.Found(trace(meant.getFirst()));
      default -> new TraceResult.Several(meant);
    };
  }

  private static void add(List<Act> acts, Act act) {
    for (int i = 0; i < acts.size(); i++) {
      if (acts.get(i).isSameAs(act)) {
        acts.set(i, acts.get(i).with(act));
        return;
      }
    }
    acts.add(act);
  }

  private Trace trace(Act act) throws IOException {
    List<TracedPlan> plans = plans(act);
    PlanRecords parent = parent(act);
    return new Trace(
        act,
        parent,
        plans,
        parent == null
            ? List.of()
            : new TargetAlignment(directions).of(parent.findings().targets(), plans));
  }

  private @Nullable PlanRecords parent(Act act) throws IOException {
    List<PlanRecords> parent = new ArrayList<>();
    workspace.forEach(
        plan -> {
          if (plan.document().id().equals(act.documentId())) {
            parent.add(plan);
          }
        });
    return parent.isEmpty() ? null : parent.getFirst();
  }

  private List<TracedPlan> plans(Act act) throws IOException {
    List<TracedPlan> plans = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Stream.ofNullable(act.documentId()).forEach(seen::add);
    workspace.forEach(
        acts.once(
            plan ->
                cited(plan, act)
                    .filter(citation -> seen.add(plan.document().id()))
                    .ifPresent(citation -> plans.add(new TracedPlan(plan, citation, 1, "")))));
    for (int from = 0, depth = 2; from < plans.size(); depth++) {
      List<TracedPlan> nearer = List.copyOf(plans.subList(from, plans.size()));
      from = plans.size();
      int distance = depth;
      workspace.forEach(
          acts.once(plan -> follower(plan, nearer, distance, seen).ifPresent(plans::add)));
    }
    return plans;
  }

  private static Optional<TracedPlan> follower(
      PlanRecords plan, List<TracedPlan> nearer, int depth, Set<String> seen) {
    if (seen.contains(plan.document().id())) {
      return Optional.empty();
    }
    for (TracedPlan near : nearer) {
      Optional<Citation> citation = citedPlan(plan, near.plan());
      if (citation.isPresent()) {
        seen.add(plan.document().id());
        return Optional.of(new TracedPlan(plan, citation.get(), depth, near.documentId()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Citation> cited(PlanRecords plan, Act act) {
    return plan.findings().citations().stream()
        .filter(citation -> Act.of(citation).isSameAs(act))
        .findFirst();
  }

  /// Where `plan` cites a plan: by number and date both, and within what is one province today,
  /// because each province has a "45/KH-UBND".
  private static Optional<Citation> citedPlan(PlanRecords plan, PlanRecords cited) {
    DocumentProfile profile = cited.findings().profile();
    DocumentProfile own = plan.findings().profile();
    LocalDate issued = profile.issuedOn();
    boolean near =
        profile.province() == null
            || own.province() != null && profile.province().today().equals(own.province().today());
    return near && profile.number() != null && issued != null
        ? cited(plan, Act.of(cited.document())).filter(citation -> issued.equals(citation.date()))
        : Optional.empty();
  }
}
