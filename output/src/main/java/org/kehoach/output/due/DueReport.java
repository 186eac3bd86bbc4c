// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Reference;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;
import org.kehoach.output.search.RecordKind;

/// A list of what falls due, as a table by days and one of what has no day.
public final class DueReport {
  private static final List<Column> DATED =
      List.of(
          new Column("day", "Due"),
          new Column("leads", "Leads"),
          new Column("action", "Action"),
          new Column("deadline", "In words"),
          new Column("province", "Province"));
  private static final List<Column> UNDATED =
      List.of(
          new Column("reason", "Why no day"),
          new Column("leads", "Leads"),
          new Column("action", "Action"),
          new Column("deadline", "In words"),
          new Column("province", "Province"));
  private static final List<Column> VALUES =
      List.of(
          new Column("day", "Due"),
          new Column("reason", "Why no day"),
          new Column("recurring", "Recurring"),
          new Column("kind", "Kind"),
          new Column("leads", "Leads"),
          new Column("coordinators", "Coordinate"),
          new Column("reportsTo", "Reports to"),
          new Column("action", "Action"),
          new Column("deadline", "In words"),
          new Column("province", "Province"),
          new Column("document", "Document"),
          new Column("title", "Title"),
          new Column("path", "File"),
          new Column("page", "Page"),
          new Column("record", "Record"),
          new Column("quote", "Quote"));

  private DueReport() {}

  /// The report of `list`.
  public static Report of(DueList list) {
    List<DueDay> days = list.days();
    List<Due> undated = list.undated();
    List<ReportTable> tables = new ArrayList<>();
    tables.add(new ReportTable("By day", DATED, days.stream().map(DueReport::datedRow).toList()));
    if (!undated.isEmpty()) {
      tables.add(
          new ReportTable(
              "Without a day", UNDATED, undated.stream().map(DueReport::undatedRow).toList()));
    }
    List<List<Cell>> values = new ArrayList<>();
    days.forEach(day -> values.add(values(day.due(), Cell.of(day.day()), Cell.blank())));
    undated.forEach(
        due -> values.add(values(due, Cell.blank(), Cell.of(DueReport.word(reason(due))))));
    return new Report(
        "What falls due" + window(list.query().window()),
        notes(list),
        tables,
        new ReportTable("Deadlines", VALUES, values));
  }

  private static String window(Term window) {
    String from = window.first() == null ? "" : " from " + window.first();
    return window.last() == null ? from : from + " to " + window.last();
  }

  /// What the tables do not show, so that nothing is left out in silence.
  private static List<String> notes(DueList list) {
    List<String> notes = new ArrayList<>();
    if (list.days().isEmpty()) {
      notes.add("Nothing falls due.");
    }
    int outside = list.outside().size();
    if (outside > 0) {
      notes.add(counted(outside, "deadline") + " outside of these days.");
    }
    if (list.withoutTime() > 0) {
      notes.add(
          counted(list.withoutTime(), "obligation or measure", "obligations and measures")
              + " without any time.");
    }
    boolean endless = list.deadlines().stream().anyMatch(due -> isEndless(list, due));
    if (endless) {
      notes.add(
          "What recurs without an end is shown for %d years; --to sets another end."
              .formatted(DueList.ENDLESS_YEARS));
    }
    return notes;
  }

  private static boolean isEndless(DueList list, Due due) {
    return due.schedule() instanceof Schedule.Recurring recurring
        && list.term(recurring).last() == null;
  }

  private static String counted(int count, String one) {
    return counted(count, one, one + "s");
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static List<Cell> datedRow(DueDay day) {
    return row(Cell.of(day.day()), day.due());
  }

  private static List<Cell> undatedRow(Due due) {
    return row(Cell.of(word(reason(due))), due);
  }

  private static List<Cell> row(Cell first, Due due) {
    Obligation obligation = due.obligation();
    return List.of(
        first,
        Cell.of(names(obligation.leads())),
        Cell.of(obligation.action(), Reference.to(obligation, due.plan())),
        Cell.of(due.deadline().quote()),
        Cell.of(province(due)));
  }

  private static List<Cell> values(Due due, Cell day, Cell reason) {
    Obligation obligation = due.obligation();
    int page = obligation.evidence().page();
    return List.of(
        day,
        reason,
        Cell.of(due.schedule() instanceof Schedule.Recurring),
        Cell.of(RecordKind.of(obligation).name().toLowerCase(Locale.ROOT)),
        Cell.of(names(obligation.leads())),
        Cell.of(names(obligation.coordinators())),
        Cell.of(obligation.reportsTo()),
        Cell.of(obligation.action()),
        Cell.of(due.deadline().quote()),
        Cell.of(province(due)),
        Cell.of(due.plan().profile().number()),
        Cell.of(due.plan().profile().title()),
        Cell.of(due.plan().source().path()),
        Cell.of(page == 0 ? null : Integer.valueOf(page)),
        Cell.of(obligation.id()),
        Cell.of(obligation.evidence().quote()));
  }

  private static Schedule.Reason reason(Due due) {
    return due.schedule() instanceof Schedule.Undated(var reason)
        ? reason
        : Schedule.Reason.OPEN_BEGINNING;
  }

  private static String word(Schedule.Reason reason) {
    return switch (reason) {
      case ONGOING -> "ongoing";
      case RELATIVE -> "counted from an event";
      case OPEN_END -> "begins, without an end";
      case OPEN_BEGINNING -> "recurs, beginning unknown";
      case UNREAD_RECURRENCE -> "recurs, rule not understood";
    };
  }

  private static String names(List<Agency> agencies) {
    return agencies.stream().map(Agency::name).collect(Collectors.joining("; "));
  }

  private static @Nullable String province(Due due) {
    DocumentProfile.Province province = due.plan().profile().province();
    return province == null ? null : province.name();
  }
}
