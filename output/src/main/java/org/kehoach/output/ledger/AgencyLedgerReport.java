// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Reference;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;

/// The duties of an agency as tables.
final class AgencyLedgerReport {

  private static final Column ACTION = new Column("action", "Action");
  private static final Column ROLE = new Column("role", "Role");
  private static final Column LEADS = new Column("leads", "Lead");
  private static final Column PROVINCE = new Column("province", "Province");
  private static final Column TIMES = new Column("times", "When");
  private static final Column UNTIL = new Column("until", "Until");
  private static final Column REPORTS_TO = new Column("reports_to", "Reports to");

  /// What people look at: the first column gives way where the screen is narrow.
  private static final List<Column> SHOWN =
      List.of(ACTION, ROLE, LEADS, PROVINCE, TIMES, UNTIL, REPORTS_TO);

  private static final List<Column> VALUES =
      List.of(
          ROLE,
          new Column("agency", "Agency"),
          PROVINCE,
          ACTION,
          TIMES,
          UNTIL,
          LEADS,
          new Column("coordinators", "With"),
          REPORTS_TO,
          new Column("plan", "Plan"),
          new Column("record", "Record"));

  private AgencyLedgerReport() {}

  static Report of(String title, List<String> notes, List<Duty> duties) {
    Stream<List<Cell>> shown = duties.stream().map(AgencyLedgerReport::shown);
    Stream<List<Cell>> values = duties.stream().map(AgencyLedgerReport::values);
    return new Report(
        title,
        notes,
        List.of(new ReportTable(title, SHOWN, shown.toList())),
        new ReportTable(title, VALUES, values.toList()));
  }

  private static List<Cell> shown(Duty duty) {
    return List.of(
        Cell.of(duty.obligation().action(), duty.reference()),
        Cell.of(duty.role().words()),
        Cell.of(duty.leads()),
        Cell.of(duty.province()),
        Cell.of(duty.times()),
        Cell.of(duty.until()),
        Cell.of(duty.obligation().reportsTo()));
  }

  private static List<Cell> values(Duty duty) {
    Reference reference = duty.reference();
    return List.of(
        Cell.of(duty.role().words()),
        Cell.of(String.join("; ", duty.names())),
        Cell.of(duty.province()),
        Cell.of(duty.obligation().action(), reference),
        Cell.of(duty.times()),
        Cell.of(duty.until()),
        Cell.of(duty.leads()),
        Cell.of(duty.coordinators()),
        Cell.of(duty.obligation().reportsTo()),
        Cell.of(reference.plan()),
        Cell.of(reference.record()));
  }
}
