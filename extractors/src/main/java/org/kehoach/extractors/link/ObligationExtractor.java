// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.extractors.agency.Agencies;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.agency.Report;
import org.kehoach.extractors.deadline.DeadlineFinder;
import org.kehoach.extractors.segment.Zones;

/// Extracts obligations and measures: task tables first, then labelled blocks, then what is left of
/// the running text.
public final class ObligationExtractor {
  private final AgencyReaders agencies;
  private final TaskTables tables;
  private final LabelledBlocks labelled;
  private final Assignments assignments;

  /// @param agencies reads agencies' names
  /// @param deadlines reads times
  public ObligationExtractor(AgencyReaders agencies, DeadlineFinder deadlines) {
    this.agencies = agencies;
    this.tables = new TaskTables(agencies, deadlines);
    this.labelled = new LabelledBlocks(agencies, deadlines);
    this.assignments = new Assignments(agencies, deadlines);
  }

  /// The obligations and measures of a document, in reading order.
  public List<Obligation> extract(PlanDocument document, Zones zones, DocumentProfile profile) {
    Plan plan = new Plan(document, zones, profile);
    LabelledBlocks.Found blocks = labelled.read(plan);
    List<Draft> drafts = new ArrayList<>(tables.read(plan));
    drafts.addAll(blocks.drafts());
    for (Block block : document.blocks()) {
      if (!blocks.taken().contains(block.index())) {
        drafts.addAll(assignments.read(plan, block));
      }
    }
    drafts.sort(Comparator.comparingInt(d -> d.quote().start()));
    Agencies names = agencies.agencies().withAliases(agencies.aliases().read(document.text()));
    Map<Integer, Integer> atStart = new HashMap<>();
    return drafts.stream()
        .map(d -> obligation(plan, names, d, atStart.merge(d.quote().start(), 1, Integer::sum)))
        .toList();
  }

  private Obligation obligation(Plan plan, Agencies names, Draft draft, int nth) {
    String text = plan.document().text();
    String quote = draft.quote().of(text);
    Optional<Report> report = agencies.reports().read(quote);
    String id = plan.document().id() + "-o" + draft.quote().start() + (nth > 1 ? "." + nth : "");
    return new Obligation(
        id,
        plan.document().id(),
        action(draft.action().of(text)),
        resolved(plan, names, draft.leads()),
        resolved(plan, names, draft.coordinators()),
        report.map(Report::reportsTo).orElse(null),
        report.map(Report::via).orElse(null),
        draft.deadlines(),
        draft.origin(),
        Evidence.in(plan.document(), draft.block(), draft.quote(), draft.rule()));
  }

  private static List<Agency> resolved(Plan plan, Agencies names, List<String> written) {
    return written.stream().map(n -> names.of(n, plan.province())).toList();
  }

  /// What is to be done, without the full stop.
  private static String action(String text) {
    return text.replace('\n', ' ').replaceFirst("[\\s.;,/(–-]+$", "");
  }
}
