// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kehoach.corpus.registry.AgencyRegistry;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.identity.Directions;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.PlanRecords;
import org.kehoach.output.write.RecordFilesReader;

/// Looks for what does not agree in the plans of a workspace.
///
/// @param workspace the record files and texts of a run
/// @param indicators tell which way levels ought to go
/// @param agencies tell which bodies there are no more
public record ConsistencyCheck(
    RecordFilesReader workspace, IndicatorRegistry indicators, AgencyRegistry agencies) {

  /// The inconsistencies of the documents that are `wanted`, document by document, the gravest of
  /// each first. Where two versions of a plan are wanted, what they differ in is told once; of
  /// those that hold one act, the first is looked at, and the others for what they differ from it
  /// in.
  ///
  /// @param acts those of the wanted documents
  public List<Inconsistency> of(Predicate<DocumentRecord> wanted, Acts acts) throws IOException {
    List<ConsistencyRule> rules = ConsistencyRules.all(new Directions(indicators), agencies);
    Explanations explanations = Explanations.load();
    Versions versions = Versions.of(workspace);
    Replacements replacements = replacements();
    Set<String> done = new HashSet<>();
    List<Inconsistency> found = new ArrayList<>();
    Consumer<PlanRecords> check =
        plan -> {
          CheckedPlan checked =
              new CheckedPlan(
                  plan,
                  text(plan),
                  versions
                      .of(plan)
                      .filter(
                          version ->
                              !wanted.test(version.document())
                                  || done.contains(version.document().id())
                                  || Acts.same(version.document(), plan.document()))
                      .toList(),
                  replacements);
          done.add(plan.document().id());
          rules.stream()
              .flatMap(rule -> explained(rule, checked, explanations))
              .sorted(Comparator.comparing(Inconsistency::severity))
              .forEach(found::add);
        };
    workspace.forEach(
        acts.once(
            plan -> {
              if (wanted.test(plan.document())) {
                check.accept(plan);
              }
            }));
    return found;
  }

  private static Stream<Inconsistency> explained(
      ConsistencyRule rule, CheckedPlan plan, Explanations explanations) {
    return rule.conflicts(plan).map(c -> explanations.explain(rule.kind(), c, plan));
  }

  private Replacements replacements() throws IOException {
    List<PlanRecords> replacing = new ArrayList<>();
    workspace.forEach(plan -> Replacements.replacing(plan).ifPresent(replacing::add));
    return Replacements.of(replacing);
  }

  private String text(PlanRecords plan) {
    try {
      return workspace.text(plan.document().id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
