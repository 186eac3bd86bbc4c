// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import org.kehoach.extractors.agency.Agencies;
import org.kehoach.extractors.agency.AgencyReaders;
import org.kehoach.extractors.agency.Report;
import org.kehoach.extractors.deadline.DeadlineFinder;
import org.kehoach.extractors.segment.Zones;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Link.Field;
import org.kehoach.extractors.trace.Link.Source;
import org.kehoach.extractors.trace.Rejection;
import org.kehoach.extractors.trace.Traced;

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
  ///
  /// @param targets the document's targets, whose years may be no deadlines of the tasks around
  ///   them
  public List<Obligation> extract(
      PlanDocument document, Zones zones, DocumentProfile profile, List<Target> targets) {
    Plan plan = new Plan(document, zones, profile, targets);
    return traced(plan, found(plan)).stream().map(Traced::record).toList();
  }

  /// The obligations and measures with where their agencies and deadlines came from, and what
  /// became of all else.
  public TracedObligations trace(
      PlanDocument document, Zones zones, DocumentProfile profile, List<Target> targets) {
    Plan plan = new Plan(document, zones, profile, targets);
    LabelledBlocks.Found found = found(plan);
    return new TracedObligations(
        traced(plan, found),
        found.drafts().stream().flatMap(d -> d.rejected().stream()).toList(),
        silent(plan, found),
        plan.year());
  }

  /// All drafts in reading order, and the lines that labelled blocks are made of.
  private LabelledBlocks.Found found(Plan plan) {
    LabelledBlocks.Found blocks = labelled.read(plan);
    List<Draft> drafts = new ArrayList<>(tables.read(plan));
    drafts.addAll(blocks.drafts());
    for (Block block : plan.document().blocks()) {
      if (!blocks.taken().contains(block.index())) {
        drafts.addAll(assignments.read(plan, block));
      }
    }
    drafts.sort(Comparator.comparingInt(d -> d.quote().start()));
    return new LabelledBlocks.Found(drafts, blocks.taken());
  }

  private List<Traced<Obligation>> traced(Plan plan, LabelledBlocks.Found found) {
    String text = plan.document().text();
    Agencies names = agencies.agencies().in(plan.profile(), agencies.aliases().read(text));
    Map<Integer, Integer> atStart = new HashMap<>();
    return found.drafts().stream()
        .map(d -> traced(plan, names, d, atStart.merge(d.quote().start(), 1, Integer::sum)))
        .toList();
  }

  /// The lines that nothing was made of, with why.
  private List<Rejection> silent(Plan plan, LabelledBlocks.Found found) {
    Set<Integer> read = new HashSet<>(found.taken());
    found.drafts().forEach(draft -> read.add(draft.block().index()));
    return plan.document().blocks().stream()
        .filter(block -> !read.contains(block.index()))
        .map(block -> new Rejection(block.span(), assignments.silent(plan, block)))
        .toList();
  }

  private Traced<Obligation> traced(Plan plan, Agencies names, Draft draft, int nth) {
    Obligation obligation = obligation(plan, names, draft, nth);
    List<Link> links = new ArrayList<>(draft.links());
    if (obligation.reportsTo() != null) {
      links.addAll(report(plan, draft, Field.REPORTS_TO, obligation.reportsTo()));
    }
    if (obligation.via() != null) {
      links.addAll(report(plan, draft, Field.VIA, obligation.via()));
    }
    return new Traced<>(obligation, links);
  }

  private static List<Link> report(Plan plan, Draft draft, Field field, String name) {
    return Links.of(plan, field, List.of(name), Source.STATEMENT, draft.quote());
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
        resolved(names, draft.leads()),
        resolved(names, draft.coordinators()),
        report.map(Report::reportsTo).orElse(null),
        report.map(Report::via).orElse(null),
        draft.deadlines(),
        draft.origin(),
        Evidence.in(plan.document(), draft.block(), draft.quote(), draft.rule()));
  }

  private static List<Agency> resolved(Agencies names, List<String> written) {
    return written.stream().map(names::of).toList();
  }

  /// What is to be done, without the full stop.
  private static String action(String text) {
    return text.replace('\n', ' ').replaceFirst("[\\s.;,/(–-]+$", "");
  }
}
