// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.identity.Level;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Reference;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;
import org.kehoach.output.trace.Trace.Alignment;
import org.kehoach.output.write.PlanRecords;

/// A trace as a report: who cites the act; the act's targets beside those of each plan, or, where
/// the act itself is not in the workspace, the plans' targets.
public final class TraceReport {
  private static final List<Column> PLANS =
      List.of(
          new Column("plan", "plan"),
          new Column("province", "province"),
          new Column("relations", "how it cites"),
          new Column("quote", "words"),
          new Column("cites", "through"),
          new Column("targets", "targets"));

  private static final List<Column> TARGETS =
      List.of(
          new Column("plan", "plan"),
          new Column("indicator", "indicator"),
          new Column("level", "level"),
          new Column("year", "year"));

  private static final List<Column> VALUES =
      List.of(
          new Column("act", "act"),
          new Column("document", "document"),
          new Column("plan", "plan"),
          new Column("province", "province"),
          new Column("depth", "depth"),
          new Column("cites", "cites"),
          new Column("relations", "relations"),
          new Column("citation", "citation"),
          new Column("citationPage", "citation page"),
          new Column("citationQuote", "citation quote"),
          new Column("standing", "standing"),
          new Column("parentTarget", "target of the act"),
          new Column("parentIndicator", "indicator of the act"),
          new Column("parentLevel", "level of the act"),
          new Column("parentValue", "value of the act"),
          new Column("parentYear", "year of the act"),
          new Column("target", "target"),
          new Column("indicator", "indicator"),
          new Column("level", "level"),
          new Column("value", "value"),
          new Column("year", "year"),
          new Column("page", "page"),
          new Column("quote", "quote"));

  private TraceReport() {}

  /// The report of a trace.
  public static Report of(Trace trace) {
    List<ReportTable> tables = new ArrayList<>();
    tables.add(
        new ReportTable(
            "Văn bản viện dẫn · Who cites it",
            PLANS,
            trace.plans().stream().map(TraceReport::plan).toList()));
    tables.add(trace.parent() == null ? targets(trace) : alignments(trace, trace.parent()));
    return new Report(
        "Truy vết · Trace: " + trace.act().name(),
        List.of(note(trace)),
        tables,
        new ReportTable("values", VALUES, values(trace)));
  }

  private static String note(Trace trace) {
    return trace.parent() == null
        ? trace.act().name()
            + " itself is not in the workspace: plans are listed with their own targets."
        : "Cells give how a plan stands to a target of the act, and the plan's own level.";
  }

  private static List<Cell> plan(TracedPlan plan) {
    return List.of(
        Cell.of(plan.name()),
        province(plan),
        Cell.of(TraceGraph.relations(plan)),
        Cell.of(plan.words().record(), plan.words()),
        Cell.of(plan.cites()),
        Cell.of(Integer.valueOf(plan.plan().findings().targets().size())));
  }

  private static Cell province(TracedPlan plan) {
    return Cell.of(
        Optional.ofNullable(plan.plan().findings().profile().province())
            .map(p -> p.name())
            .orElse(null));
  }

  private static ReportTable targets(Trace trace) {
    return new ReportTable(
        "Chỉ tiêu của các kế hoạch · The plans' targets",
        TARGETS,
        trace.plans().stream()
            .flatMap(
                plan ->
                    quantified(plan)
                        .map(
                            target ->
                                List.of(
                                    Cell.of(plan.name()),
                                    Cell.of(target.indicator()),
                                    level(target, Level.of(target).words(), plan.plan()),
                                    Cell.of(target.year()))))
            .toList());
  }

  private static Stream<Target> quantified(TracedPlan plan) {
    return plan.plan().findings().targets().stream().filter(target -> target.value() != null);
  }

  private static ReportTable alignments(Trace trace, PlanRecords parent) {
    List<TracedPlan> plans =
        trace.plans().stream().filter(plan -> !trace.of(plan).isEmpty()).toList();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("indicator", "indicator"));
    columns.add(new Column("year", "year"));
    columns.add(new Column("level", trace.act().name()));
    plans.forEach(plan -> columns.add(new Column(plan.documentId(), plan.name())));
    List<List<Cell>> rows =
        parent.findings().targets().stream()
            .filter(target -> target.value() != null)
            .map(target -> row(trace, parent, target, plans))
            .toList();
    return new ReportTable("Đối chiếu chỉ tiêu · Targets side by side", columns, rows);
  }

  private static List<Cell> row(
      Trace trace, PlanRecords parent, Target target, List<TracedPlan> plans) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(target.indicator()));
    row.add(Cell.of(target.year()));
    row.add(level(target, Level.of(target).words(), parent));
    for (TracedPlan plan : plans) {
      row.add(
          new Cell(
              trace.of(plan).stream()
                  .filter(one -> one.target().equals(target))
                  .flatMap(one -> cell(one).entries().stream())
                  .toList()));
    }
    return row;
  }

  private static Cell cell(Alignment one) {
    Target own = one.own();
    String word = StandingWords.of(one.standing());
    if (own == null) {
      return Cell.of(word);
    }
    String year = one.standing() == Standing.LATER ? " (" + own.year() + ")" : "";
    return level(own, word + ": " + Level.of(own).words() + year, one.plan().plan());
  }

  private static Cell level(Target target, String words, PlanRecords plan) {
    return Cell.of(words, Reference.to(target, plan.document()));
  }

  private static List<List<Cell>> values(Trace trace) {
    return trace.plans().stream()
        .flatMap(
            plan -> {
              List<Alignment> aligned = trace.of(plan);
              Stream<List<Cell>> rows =
                  aligned.isEmpty()
                      ? quantified(plan).map(own -> row(trace, plan, null, null, own))
                      : aligned.stream()
                          .map(a -> row(trace, plan, a.standing(), a.target(), a.own()));
              List<List<Cell>> all = rows.toList();
              return all.isEmpty() ? Stream.of(row(trace, plan, null, null, null)) : all.stream();
            })
        .toList();
  }

  private static List<Cell> row(
      Trace trace,
      TracedPlan plan,
      @Nullable Standing standing,
      @Nullable Target wanted,
      @Nullable Target own) {
    Reference citation = plan.words();
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(trace.act().name()));
    row.add(Cell.of(plan.documentId()));
    row.add(Cell.of(plan.name()));
    row.add(province(plan));
    row.add(Cell.of(Integer.valueOf(plan.depth())));
    row.add(Cell.of(plan.cites()));
    row.add(Cell.of(plan.relations().stream().map(Enum::name).collect(Collectors.joining(" "))));
    row.add(Cell.of(citation.record()));
    row.add(page(citation.page()));
    row.add(Cell.of(citation.quote()));
    row.add(Cell.of(standing == null ? null : standing.name()));
    row.addAll(values(wanted));
    row.addAll(values(own));
    row.add(own == null ? Cell.blank() : page(own.evidence().page()));
    row.add(Cell.of(own == null ? null : own.evidence().quote()));
    return row;
  }

  private static List<Cell> values(@Nullable Target target) {
    if (target == null) {
      return List.of(Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank());
    }
    BigDecimal value = target.value();
    return List.of(
        Cell.of(target.id()),
        Cell.of(target.indicator()),
        Cell.of(Level.of(target).words()),
        Cell.of(value),
        Cell.of(target.year()));
  }

  private static Cell page(int page) {
    return page == 0 ? Cell.blank() : Cell.of(Integer.valueOf(page));
  }
}
