// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Reference;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;

/// Inconsistencies as a report: a table for each document, each with the words that do not agree.
public final class CheckReport {
  private static final List<Column> SHOWN =
      List.of(
          new Column("severity", "Severity"),
          new Column("explanation", "What does not agree"),
          new Column("first", "Here"),
          new Column("second", "There"));

  private static final List<Column> VALUES =
      List.of(
          new Column("document", "document"),
          new Column("plan", "plan"),
          new Column("kind", "kind"),
          new Column("severity", "severity"),
          new Column("vietnamese", "vietnamese"),
          new Column("english", "english"),
          new Column("record", "record"),
          new Column("page", "page"),
          new Column("quote", "quote"),
          new Column("otherRecord", "other record"),
          new Column("otherPlan", "other plan"),
          new Column("otherPage", "other page"),
          new Column("otherQuote", "other quote"));

  private CheckReport() {}

  /// The report of what was found in `documents` documents.
  public static Report of(List<Inconsistency> found, int documents) {
    Map<String, List<Inconsistency>> byPlan =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    Inconsistency::documentId, LinkedHashMap::new, Collectors.toList()));
    return new Report(
        "Kiểm tra tính nhất quán · Consistency check",
        List.of(summary(found, documents)),
        byPlan.values().stream().map(CheckReport::table).toList(),
        new ReportTable("values", VALUES, found.stream().map(CheckReport::values).toList()));
  }

  private static String summary(List<Inconsistency> found, int documents) {
    String counts =
        Stream.of(Severity.values())
            .map(s -> count(found, s) + " " + s.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return "%d inconsistencies (%s) in %d documents.".formatted(found.size(), counts, documents);
  }

  private static long count(List<Inconsistency> found, Severity severity) {
    return found.stream().filter(one -> one.severity() == severity).count();
  }

  private static ReportTable table(List<Inconsistency> plan) {
    return new ReportTable(
        plan.getFirst().document(), SHOWN, plan.stream().map(CheckReport::shown).toList());
  }

  private static List<Cell> shown(Inconsistency one) {
    return List.of(
        severity(one),
        Cell.of(one.vietnamese() + " · " + one.english()),
        quote(one.statements(), 0),
        quote(one.statements(), 1));
  }

  private static Cell severity(Inconsistency one) {
    Cell.Tone tone = one.severity() == Severity.HIGH ? Cell.Tone.ALARM : Cell.Tone.PLAIN;
    String word = one.severity().name().toLowerCase(Locale.ROOT);
    return new Cell(List.of(new Cell.Entry(word, null, tone, null)));
  }

  private static Cell quote(List<Reference> statements, int index) {
    if (index >= statements.size()) {
      return Cell.blank();
    }
    Reference statement = statements.get(index);
    return Cell.of(statement.record() + ": " + statement.quote(), statement);
  }

  private static List<Cell> values(Inconsistency one) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(one.documentId()));
    row.add(Cell.of(one.document()));
    row.add(Cell.of(one.kind()));
    row.add(Cell.of(one.severity().name()));
    row.add(Cell.of(one.vietnamese()));
    row.add(Cell.of(one.english()));
    Reference first = one.statements().getFirst();
    row.addAll(List.of(Cell.of(first.record()), page(first), Cell.of(first.quote())));
    if (one.statements().size() > 1) {
      Reference second = one.statements().get(1);
      row.addAll(
          List.of(
              Cell.of(second.record()),
              Cell.of(second.plan()),
              page(second),
              Cell.of(second.quote())));
    } else {
      row.addAll(List.of(Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank()));
    }
    return row;
  }

  private static Cell page(Reference reference) {
    return reference.page() == 0 ? Cell.blank() : Cell.of(Integer.valueOf(reference.page()));
  }
}
