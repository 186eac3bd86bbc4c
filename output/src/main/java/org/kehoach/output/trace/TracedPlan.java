// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.util.SortedSet;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.output.report.Reference;
import org.kehoach.output.write.PlanRecords;

/// A document that cites the act, or one that does.
///
/// @param depth 1 where it cites the act itself, 2 where it cites such a document
/// @param cites id of the document that it cites; empty for the act itself
public record TracedPlan(PlanRecords plan, Citation citation, int depth, String cites) {

  public String documentId() {
    return plan.document().id();
  }

  /// As [Reference#plan] names it.
  public String name() {
    return Reference.plan(plan.document());
  }

  public SortedSet<Relation> relations() {
    return citation.relations();
  }

  /// Whether it carries out what it cites, or rests on it; a mere mention commits to nothing.
  public boolean carriesOut() {
    return relations().contains(Relation.IMPLEMENTS) || relations().contains(Relation.LEGAL_BASIS);
  }

  /// The words that cite.
  Reference words() {
    return Reference.to(citation, plan.document());
  }
}
