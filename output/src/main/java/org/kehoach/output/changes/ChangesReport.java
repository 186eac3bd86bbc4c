// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.identity.Level;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Reference;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;
import org.kehoach.output.search.RecordKind;

/// Changes as tables: one of the documents, one of the records in documents that stayed.
public final class ChangesReport {
  private static final List<Column> DOCUMENTS =
      List.of(
          new Column("change", "Change"),
          new Column("document", "Document"),
          new Column("title", "Title"),
          new Column("what", "What"),
          new Column("path", "File"));
  private static final List<Column> RECORDS =
      List.of(
          new Column("change", "Change"),
          new Column("document", "Document"),
          new Column("kind", "Kind"),
          new Column("subject", "Record"),
          new Column("what", "What"));
  private static final List<Column> VALUES =
      List.of(
          new Column("change", "Change"),
          new Column("kind", "Kind"),
          new Column("field", "Field"),
          new Column("before", "Before"),
          new Column("after", "After"),
          new Column("documentBefore", "Document before"),
          new Column("document", "Document"),
          new Column("recordBefore", "Record before"),
          new Column("record", "Record"),
          new Column("subject", "Subject"),
          new Column("quoteBefore", "Quote before"),
          new Column("quote", "Quote"));

  private ChangesReport() {}

  /// The report of `changes`.
  ///
  /// @param title what was compared with what
  public static Report of(String title, List<PlanChange> changes, List<String> notes) {
    List<List<Cell>> documents = new ArrayList<>();
    List<List<Cell>> records = new ArrayList<>();
    List<List<Cell>> values = new ArrayList<>();
    for (PlanChange plan : changes) {
      if (plan.kind() != ChangeKind.CHANGED || !plan.fields().isEmpty()) {
        documents.add(documentRow(plan));
      }
      plan.fields().forEach(field -> values.add(documentValues(plan, field)));
      if (plan.kind() != ChangeKind.CHANGED) {
        values.add(documentValues(plan, new FieldChange("", "", "")));
      }
      for (RecordChange record : plan.records()) {
        if (plan.kind() == ChangeKind.CHANGED) {
          records.add(recordRow(plan, record));
        }
        values.addAll(recordValues(plan, record));
      }
    }
    List<ReportTable> tables = new ArrayList<>();
    if (!documents.isEmpty()) {
      tables.add(new ReportTable("Documents", DOCUMENTS, documents));
    }
    if (!records.isEmpty()) {
      tables.add(new ReportTable("Records", RECORDS, records));
    }
    return new Report(title, notes, tables, new ReportTable("Changes", VALUES, values));
  }

  private static List<Cell> documentRow(PlanChange plan) {
    String what =
        plan.kind() == ChangeKind.CHANGED
            ? sentences(plan.fields())
            : "with " + counts(plan.records());
    return List.of(
        Cell.of(word(plan.kind())),
        Cell.of(Reference.plan(plan.document())),
        Cell.of(plan.document().profile().title()),
        Cell.of(what),
        Cell.of(plan.document().source().path()));
  }

  private static List<Cell> recordRow(PlanChange plan, RecordChange change) {
    Finding finding = change.finding();
    return List.of(
        Cell.of(word(change.kind())),
        Cell.of(Reference.plan(plan.document())),
        Cell.of(kind(finding)),
        Cell.of(subject(finding), Reference.to(finding, plan.documentOf(change))),
        Cell.of(change.fields().isEmpty() ? essence(finding) : sentences(change.fields())));
  }

  private static List<Cell> documentValues(PlanChange plan, FieldChange field) {
    return List.of(
        Cell.of(word(plan.kind())),
        Cell.of("document"),
        Cell.of(field.field()),
        Cell.of(field.before()),
        Cell.of(field.after()),
        Cell.of(plan.before() == null ? null : plan.before().id()),
        Cell.of(plan.after() == null ? null : plan.after().id()),
        Cell.blank(),
        Cell.blank(),
        Cell.of(plan.document().profile().title()),
        Cell.blank(),
        Cell.blank());
  }

  private static List<List<Cell>> recordValues(PlanChange plan, RecordChange change) {
    List<FieldChange> fields =
        change.fields().isEmpty() ? List.of(new FieldChange("", "", "")) : change.fields();
    return fields.stream().map(field -> recordValues(plan, change, field)).toList();
  }

  private static List<Cell> recordValues(PlanChange plan, RecordChange change, FieldChange field) {
    Finding before = change.before();
    Finding after = change.after();
    return List.of(
        Cell.of(word(change.kind())),
        Cell.of(kind(change.finding())),
        Cell.of(field.field()),
        Cell.of(field.before()),
        Cell.of(field.after()),
        Cell.of(plan.before() == null ? null : plan.before().id()),
        Cell.of(plan.after() == null ? null : plan.after().id()),
        Cell.of(before == null ? null : before.id()),
        Cell.of(after == null ? null : after.id()),
        Cell.of(subject(change.finding())),
        Cell.of(before == null ? null : before.evidence().quote()),
        Cell.of(after == null ? null : after.evidence().quote()));
  }

  /// "3 targets, 1 obligation".
  private static String counts(List<RecordChange> records) {
    Map<RecordKind, Long> counts =
        records.stream()
            .collect(
                Collectors.groupingBy(
                    change -> RecordKind.of(change.finding()),
                    TreeMap::new,
                    Collectors.counting()));
    return counts.isEmpty()
        ? "no records"
        : counts.entrySet().stream()
            .map(
                count ->
                    count.getValue()
                        + " "
                        + count.getKey().name().toLowerCase(Locale.ROOT)
                        + (count.getValue() == 1 ? "" : "s"))
            .collect(Collectors.joining(", "));
  }

  private static String sentences(List<FieldChange> fields) {
    return fields.stream().map(FieldChange::sentence).collect(Collectors.joining("; "));
  }

  private static String word(ChangeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String kind(Finding finding) {
    return RecordKind.of(finding).name().toLowerCase(Locale.ROOT);
  }

  private static String subject(Finding finding) {
    return switch (finding) {
      case Target target -> target.indicator();
      case Obligation obligation -> obligation.action();
      case Citation citation ->
          citation.number() == null
              ? String.valueOf(citation.name())
              : citation.type() + " " + citation.number();
    };
  }

  /// "≥ 60% by 2025".
  private static String essence(Finding finding) {
    if (finding instanceof Target target && target.value() != null) {
      String by = target.year() == null ? "" : " by " + target.year();
      return Level.words(target) + by;
    }
    return "";
  }
}
