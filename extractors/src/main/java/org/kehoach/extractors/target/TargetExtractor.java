// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Target;
import org.kehoach.extractors.quantity.QuantityFinder;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.segment.Zones;

/// Finds the targets of a plan (contract, section "target"). Immutable; build one and share it.
///
/// By zone: under headings of aims every amount committed to, else the whole item as a qualitative
/// target; elsewhere amounts committed to alone; in letterhead, recitals, situation, funding and
/// signature nothing. Table rows: [RowTargets].
public final class TargetExtractor {

  private final StatementTargets statements;
  private final RowTargets rows;

  public TargetExtractor() {
    this(new QuantityFinder());
  }

  public TargetExtractor(QuantityFinder quantities) {
    this.statements = new StatementTargets(quantities, new Commitments());
    this.rows = new RowTargets(quantities, statements);
  }

  /// The targets of `document` in reading order.
  public List<Target> extract(PlanDocument document, Zones zones) {
    List<Draft> drafts = new ArrayList<>();
    for (Block block : document.blocks()) {
      Zone zone = zones.of(block);
      if (block.row() != null) {
        drafts.addAll(rows.of(document, block, zone));
      } else if (mayCommit(zone)) {
        List<Draft> stated = statements.of(document, block, block.content(), zone);
        drafts.addAll(stated);
        if (stated.isEmpty() && zone == Zone.AIMS && QualitativeTargets.isOne(document, block)) {
          drafts.add(QualitativeTargets.of(document, block));
        }
      }
    }
    return numbered(document, drafts);
  }

  /// Whether running text in `zone` may state targets.
  public static boolean mayCommit(Zone zone) {
    return switch (zone) {
      case AIMS, TASKS, ASSIGNMENT, PURPOSE, ARTICLES, CLOSING, OTHER -> true;
      case HEAD, RECITALS, SITUATION, FUNDING, SIGNATURE -> false;
    };
  }

  /// The drafts with ids: document, place, and a count where several stand at one place.
  private static List<Target> numbered(PlanDocument document, List<Draft> drafts) {
    Map<Integer, Integer> count = new HashMap<>();
    List<Target> targets = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      int nth = count.merge(draft.evidence().start(), 1, Integer::sum);
      String id = document.id() + "-t" + draft.evidence().start() + (nth == 1 ? "" : "." + nth);
      targets.add(draft.target(id, document.id()));
    }
    return targets;
  }
}
