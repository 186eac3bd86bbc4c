// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.finding.TargetKind;
import org.kehoach.corpus.registry.Setting;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.words.TypedNames;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.ExtractedPlan;
import org.kehoach.output.write.PlanRecords;

/// Builds a plan from quotes: every record added is one more line of the text.
public final class SamplePlan {
  private static final TypedNames NAMES = TypedNames.load(Abbreviations.load());

  private final String id;
  private final DocumentProfile profile;
  private final StringBuilder text = new StringBuilder();
  private final List<Target> targets = new ArrayList<>();
  private final List<Obligation> obligations = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private String section = "I. MỤC TIÊU";

  public SamplePlan(String id, DocumentProfile profile) {
    this.id = id;
    this.profile = profile;
  }

  /// The heading over the records that follow.
  public SamplePlan section(String heading) {
    section = heading;
    return this;
  }

  /// A target "comparator value unit" by `year`; [Comparator#RANGE] is not for this builder.
  public SamplePlan target(
      String quote, String indicator, Comparator comparator, String value, String unit, int year) {
    targets.add(
        new Target(
            nextId("t"),
            id,
            indicator,
            null,
            TargetKind.QUANTITATIVE,
            Measure.LEVEL,
            comparator,
            new BigDecimal(value),
            null,
            unit,
            null,
            new BigDecimal(value),
            null,
            unit,
            null,
            year,
            false,
            List.of(),
            null,
            evidence(quote)));
    return this;
  }

  /// A qualitative target.
  public SamplePlan aim(String quote) {
    targets.add(
        new Target(
            nextId("t"),
            id,
            quote,
            null,
            TargetKind.QUALITATIVE,
            Measure.LEVEL,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            List.of(),
            null,
            evidence(quote)));
    return this;
  }

  /// An obligation; agencies separated by ";", none for "".
  public SamplePlan obligation(
      String quote, String leads, String coordinators, Deadline... deadlines) {
    obligations.add(
        new Obligation(
            nextId("o"),
            id,
            quote,
            agencies(leads),
            agencies(coordinators),
            null,
            null,
            List.of(deadlines),
            Obligation.Origin.ASSIGNMENT_SECTION,
            evidence(quote)));
    return this;
  }

  /// Says to whom the last obligation reports, and through whom.
  public SamplePlan reporting(String to, String via) {
    Obligation last = obligations.removeLast();
    obligations.add(
        new Obligation(
            last.id(),
            last.documentId(),
            last.action(),
            last.leads(),
            last.coordinators(),
            to,
            via,
            last.deadlines(),
            last.origin(),
            last.evidence()));
    return this;
  }

  /// A citation that the plan is based on.
  public SamplePlan citation(String quote, String type, String number, String name) {
    Evidence evidence = evidence(quote);
    citations.add(
        new Citation(
            nextId("c"),
            id,
            type,
            number,
            null,
            null,
            null,
            name,
            new TreeSet<>(List.of(Citation.Relation.LEGAL_BASIS)),
            List.of(new Citation.Mention(evidence.start(), evidence.end(), evidence.page(), null)),
            evidence));
    return this;
  }

  /// The plan without its text, as the index takes it.
  public PlanRecords records() {
    ExtractedPlan plan = plan();
    return new PlanRecords(DocumentRecord.of(plan), plan.findings());
  }

  public ExtractedPlan plan() {
    Source source =
        new Source("plans/" + id + ".txt", id.repeat(6).substring(0, 64), "text/plain", 1, 0);
    return new ExtractedPlan(
        new PlanDocument(id, source, text.toString().strip(), List.of(), List.of()),
        new Findings(profile, targets, obligations, citations));
  }

  private String nextId(String kind) {
    return id + "-" + kind + (targets.size() + obligations.size() + citations.size() + 1);
  }

  private Evidence evidence(String quote) {
    int start = text.length();
    text.append(quote).append('\n');
    return new Evidence(
        quote, start, start + quote.length(), 2, List.of(), List.of(section), "test.rule");
  }

  private List<Agency> agencies(String names) {
    Setting setting = Setting.of(profile, NAMES.provinces());
    return Arrays.stream(names.split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(
            name ->
                NAMES
                    .linker()
                    .link(name, setting)
                    .map(l -> new Agency(name, l.id(), l.entry().level(), false, l.successor()))
                    .orElse(new Agency(name, null, null, false, null)))
        .toList();
  }
}
