// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Target;
import org.kehoach.extractors.indicator.IndicatorLinker;
import org.kehoach.extractors.quantity.QuantityFinder;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.segment.Zones;
import org.kehoach.extractors.trace.Rejection;
import org.kehoach.extractors.trace.Traced;

/// Finds the targets of a plan (contract, section "target"). Immutable; build one and share it.
///
/// By zone: under headings of aims every amount committed to, else the whole item as a qualitative
/// target; elsewhere amounts committed to alone; in letterhead, recitals, situation, funding and
/// signature nothing. Table rows: [RowTargets].
public final class TargetExtractor {

  private final StatementTargets statements;
  private final RowTargets rows;
  private final IndicatorLinker indicators;

  public TargetExtractor() {
    this(new QuantityFinder());
  }

  public TargetExtractor(QuantityFinder quantities) {
    this.indicators = IndicatorLinker.load();
    this.statements = new StatementTargets(quantities, new Commitments());
    this.rows = new RowTargets(quantities, statements);
  }

  /// The targets of `document` in reading order.
  public List<Target> extract(PlanDocument document, Zones zones) {
    return document.blocks().stream()
        .map(block -> stated(document, block, zones.of(block)))
        .flatMap(stated -> numbered(document, stated.drafts()).stream())
        .map(Traced::record)
        .toList();
  }

  /// The targets of one line with where their values came from, and its other amounts with what
  /// rejected them.
  public TracedTargets trace(PlanDocument document, Zones zones, Block block) {
    Stated stated = stated(document, block, zones.of(block));
    List<Rejection> rejected = new ArrayList<>(stated.rejected());
    stated.unread().forEach(unread -> rejected.addAll(statements.rejected(document, unread)));
    return new TracedTargets(numbered(document, stated.drafts()), rejected);
  }

  private Stated stated(PlanDocument document, Block block, Zone zone) {
    if (block.row() != null && zone != Zone.SITUATION) {
      return rows.of(document, block, zone);
    }
    if (!mayCommit(zone)) {
      return Stated.nothing(block.content(), AmountCheck.ZONE);
    }
    Stated stated = statements.of(document, block, block.content(), zone);
    return stated.drafts().isEmpty()
            && zone == Zone.AIMS
            && QualitativeTargets.isOne(document, block)
        ? new Stated(
            List.of(QualitativeTargets.of(document, block)), stated.rejected(), stated.unread())
        : stated;
  }

  /// Whether running text in `zone` may state targets.
  public static boolean mayCommit(Zone zone) {
    return switch (zone) {
      case AIMS, TASKS, ASSIGNMENT, PURPOSE, ARTICLES, CLOSING, OTHER -> true;
      case HEAD, RECITALS, SITUATION, FUNDING, SIGNATURE -> false;
    };
  }

  /// The drafts of one line with ids: document, place, and a count where several stand at one
  /// place.
  private List<Traced<Target>> numbered(PlanDocument document, List<Draft> drafts) {
    Map<Integer, Integer> count = new HashMap<>();
    List<Traced<Target>> targets = new ArrayList<>(drafts.size());
    for (int at = 0; at < drafts.size(); at++) {
      Draft draft = drafts.get(at);
      Draft next = at + 1 < drafts.size() ? drafts.get(at + 1) : null;
      int nth = count.merge(draft.evidence().start(), 1, Integer::sum);
      String id = document.id() + "-t" + draft.evidence().start() + (nth == 1 ? "" : "." + nth);
      targets.add(draft.traced(id, document.id(), indicators, next));
    }
    return targets;
  }
}
