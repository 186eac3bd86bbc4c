// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.identity.Level;
import org.kehoach.output.identity.SameIndicator;
import org.kehoach.output.report.Reference;
import org.kehoach.output.write.PlanRecords;

/// Another document of the same plan (its draft, its copy in another format) gives a target another
/// number.
record VersionsDiffer() implements ConsistencyRule {

  @Override
  public String kind() {
    return "versions-differ";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return plan.versions().stream().flatMap(version -> conflicts(plan, version));
  }

  private static Stream<Conflict> conflicts(CheckedPlan plan, PlanRecords version) {
    Map<SameIndicator, List<Target>> others =
        SameIndicator.groups(version.findings().targets().stream());
    return SameIndicator.groups(plan.findings().targets().stream()).entrySet().stream()
        .flatMap(
            here -> {
              List<Target> there = others.getOrDefault(here.getKey(), List.of());
              return SameIndicator.years(here.getValue()).stream()
                  .flatMap(
                      year -> conflict(plan, of(here.getValue(), year), version, of(there, year)));
            });
  }

  private static Stream<Conflict> conflict(
      CheckedPlan plan, List<Target> here, PlanRecords version, List<Target> there) {
    boolean differ =
        !there.isEmpty()
            && SameIndicator.agree(here)
            && SameIndicator.agree(there)
            && !SameIndicator.agree(List.of(here.getFirst(), there.getFirst()));
    return differ
        ? Stream.of(
            new Conflict(
                Map.of(
                    "indicator", here.getFirst().indicator(),
                    "year", String.valueOf(here.getFirst().year()),
                    "here", Level.of(here.getFirst()).words(),
                    "there", Level.of(there.getFirst()).words(),
                    "version", version.document().source().path()),
                List.of(
                    plan.statement(here.getFirst()),
                    Reference.to(there.getFirst(), version.document()))))
        : Stream.empty();
  }

  private static List<Target> of(List<Target> targets, Integer year) {
    return targets.stream().filter(target -> Objects.equals(target.year(), year)).toList();
  }
}
