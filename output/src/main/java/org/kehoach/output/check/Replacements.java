// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.corpus.text.ResourceTable;
import org.kehoach.output.identity.ActNumber;
import org.kehoach.output.report.Reference;
import org.kehoach.output.write.PlanRecords;

/// Which acts have been replaced, by what and since when: laws and decrees of `replaced-acts.tsv`,
/// and what documents of the workspace say that they replace.
///
/// @param byAct the replacements of each act, the plans' ones with their statements
record Replacements(Map<ActNumber, Replacement> byAct, List<NamedLaw> laws) {

  Replacements {
    byAct = Map.copyOf(byAct);
    laws = List.copyOf(laws);
  }

  /// What replaced an act.
  ///
  /// @param by the newer act
  /// @param since the first day on which the older one is not in force any more
  /// @param statement where a document of the workspace says so; null for what the table says
  record Replacement(String by, LocalDate since, @Nullable Reference statement) {}

  /// A law that plans cite by its name and the day it was passed.
  record NamedLaw(String name, LocalDate passed, Replacement replacement) {}

  /// What the table says, and what `plans` say.
  static Replacements of(List<PlanRecords> replacing) {
    Map<ActNumber, Replacement> byAct = new HashMap<>();
    List<NamedLaw> laws = new ArrayList<>();
    for (List<String> row : ResourceTable.read(Replacements.class, "replaced-acts.tsv")) {
      LocalDate passed = LocalDate.parse(row.get(2));
      Replacement replacement = new Replacement(row.get(3), LocalDate.parse(row.get(4)), null);
      byAct.put(ActNumber.national(row.get(0)), replacement);
      laws.add(new NamedLaw(ActNumber.folded(row.get(1)), passed, replacement));
    }
    replacing.forEach(plan -> said(plan).forEach(byAct::putIfAbsent));
    return new Replacements(byAct, laws);
  }

  /// What of a plan's records matters here: its own replacements alone.
  static Optional<PlanRecords> replacing(PlanRecords plan) {
    return said(plan).isEmpty() ? Optional.empty() : Optional.of(plan);
  }

  private static Map<ActNumber, Replacement> said(PlanRecords plan) {
    Map<ActNumber, Replacement> said = new HashMap<>();
    LocalDate since = plan.findings().profile().issuedOn();
    for (Citation citation : plan.findings().citations()) {
      ActNumber act = ActNumber.of(citation);
      if (since != null && act != null && citation.relations().contains(Relation.REPLACES)) {
        said.put(
            act,
            new Replacement(
                Reference.plan(plan.document()), since, Reference.to(citation, plan.document())));
      }
    }
    return said;
  }

  /// What had replaced the cited act on that day; none where nothing had, as far as is known.
  Optional<Replacement> of(Citation citation, LocalDate day) {
    return Stream.concat(byNumber(citation), byName(citation))
        .filter(replacement -> !day.isBefore(replacement.since()))
        .findFirst();
  }

  private Stream<Replacement> byNumber(Citation citation) {
    ActNumber act = ActNumber.of(citation);
    return act == null ? Stream.empty() : Stream.ofNullable(byAct.get(act));
  }

  private Stream<Replacement> byName(Citation citation) {
    return citation.number() != null || citation.name() == null || citation.date() == null
        ? Stream.empty()
        : laws.stream()
            .filter(law -> law.passed().equals(citation.date()))
            .filter(law -> law.name().equals(ActNumber.folded(citation.name())))
            .map(NamedLaw::replacement);
  }
}
