// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
  private @Nullable String indicatorId;
  private Measure measure = Measure.LEVEL;

  public SamplePlan(String id, DocumentProfile profile) {
    this.id = id;
    this.profile = profile;
  }

  /// The heading over the records that follow.
  public SamplePlan section(String heading) {
    section = heading;
    return this;
  }

  /// The indicator of the targets that follow; null for none that is known.
  public SamplePlan indicator(@Nullable String id) {
    indicatorId = id;
    return this;
  }

  /// A line of the text that states no record.
  public SamplePlan line(String words) {
    text.append(words).append('\n');
    return this;
  }

  /// What the values of the targets that follow are amounts of.
  public SamplePlan measure(Measure amount) {
    measure = amount;
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
            indicatorId,
            TargetKind.QUANTITATIVE,
            measure,
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

  /// A table's row with a level for each year, such as "2023: 42; 2024: 48".
  public SamplePlan row(String quote, String indicator, String unit, String levels) {
    Evidence row = evidence(quote);
    for (String level : levels.split(";")) {
      String[] parts = level.split(":");
      targets.add(
          new Target(
              nextId("t"),
              id,
              indicator,
              indicatorId,
              TargetKind.QUANTITATIVE,
              Measure.LEVEL,
              Comparator.EQ,
              new BigDecimal(parts[1].strip()),
              null,
              unit,
              null,
              new BigDecimal(parts[1].strip()),
              null,
              unit,
              null,
              Integer.valueOf(parts[0].strip()),
              false,
              List.of(),
              null,
              row));
    }
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
    Obligation.Origin origin = Obligation.Origin.ASSIGNMENT_SECTION;
    return task(quote, quote, leads, coordinators, origin, deadlines);
  }

  /// A table's row that gives `action` to `leads`.
  public SamplePlan taskRow(String action, String leads) {
    String row = "1 | " + action + " | " + leads;
    return task(row, action, leads, "", Obligation.Origin.TABLE);
  }

  private SamplePlan task(
      String quote,
      String action,
      String leads,
      String coordinators,
      Obligation.Origin origin,
      Deadline... deadlines) {
    obligations.add(
        new Obligation(
            nextId("o"),
            id,
            action,
            agencies(leads),
            agencies(coordinators),
            null,
            null,
            List.of(deadlines),
            origin,
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
    return citation(quote, type, number, name, null, Citation.Relation.LEGAL_BASIS);
  }

  /// A citation with the date of the act and how the plan stands to it. Another mention of the act
  /// joins the first.
  public SamplePlan citation(
      String quote,
      String type,
      @Nullable String number,
      @Nullable String name,
      @Nullable LocalDate date,
      Citation.Relation relation) {
    Evidence evidence = evidence(quote);
    List<Citation.Mention> mentions = new ArrayList<>();
    citations.stream()
        .filter(earlier -> number != null && number.equals(earlier.number()))
        .forEach(earlier -> mentions.addAll(earlier.mentions()));
    citations.removeIf(earlier -> number != null && number.equals(earlier.number()));
    mentions.add(new Citation.Mention(evidence.start(), evidence.end(), evidence.page(), null));
    citations.add(
        new Citation(
            nextId("c"),
            id,
            type,
            number,
            date,
            null,
            null,
            name,
            new TreeSet<>(List.of(relation)),
            mentions,
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
