// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.output.identity.ActNumber;
import org.kehoach.output.report.Reference;

/// A plan rests on, or carries out, an act that another had replaced when the plan was issued. What
/// it only mentions may well be history, and what it replaces itself is.
record CitedReplacedAct() implements ConsistencyRule {

  @Override
  public String kind() {
    return "cited-replaced-act";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    LocalDate issued = plan.findings().profile().issuedOn();
    return issued == null
        ? Stream.empty()
        : plan.findings().citations().stream()
            .filter(CitedReplacedAct::isReliedOn)
            .flatMap(
                citation ->
                    plan.replacements().of(citation, issued).stream()
                        .map(replacement -> conflict(plan, citation, replacement)));
  }

  private static boolean isReliedOn(Citation citation) {
    return (citation.relations().contains(Relation.LEGAL_BASIS)
            || citation.relations().contains(Relation.IMPLEMENTS))
        && !citation.relations().contains(Relation.REPLACES);
  }

  private static Conflict conflict(
      CheckedPlan plan, Citation citation, Replacements.Replacement replacement) {
    Reference cited = plan.statement(citation);
    return new Conflict(
        Map.of(
            "act", ActNumber.shown(citation),
            "by", replacement.by(),
            "since", Dates.of(replacement.since())),
        replacement.statement() == null ? List.of(cited) : List.of(cited, replacement.statement()));
  }
}
