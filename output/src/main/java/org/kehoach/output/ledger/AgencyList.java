// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;
import org.kehoach.output.write.PlanRecords;

/// The agencies that lead or coordinate in the plans given, one after the other, to [#add].
public final class AgencyList {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", "Id"),
          new Column("names", "Names"),
          new Column("level", "Level"),
          new Column("group", "Group"),
          new Column("successor", "Now"),
          new Column("provinces", "Provinces"),
          new Column("leads", "Leads"),
          new Column("coordinates", "Coordinates"));

  /// What people look at: the first column gives way where the screen is narrow.
  private static final List<Column> SHOWN =
      List.of(
          new Column("names", "Agency"),
          new Column("id", "Id"),
          new Column("leads", "Leads"),
          new Column("coordinates", "With"),
          new Column("provinces", "Provinces"));

  private static final List<Column> FOLLOWED =
      List.of(
          new Column("names", "Agency"),
          new Column("provinces", "Provinces"),
          new Column("successor", "Who does its work now"));

  private final Map<String, Row> rows = new HashMap<>();

  private static final class Row {
    private final Agency agency;
    private final SortedSet<String> names = new TreeSet<>();
    private final SortedSet<String> provinces = new TreeSet<>();
    private int leads;
    private int coordinates;

    Row(Agency agency) {
      this.agency = agency;
    }

    int mentions() {
      return leads + coordinates;
    }
  }

  /// Counts the agencies of one plan.
  public void add(PlanRecords plan) {
    DocumentProfile.Province province = plan.document().profile().province();
    for (Obligation obligation : plan.findings().obligations()) {
      obligation.leads().forEach(agency -> row(agency, province).leads++);
      obligation.coordinators().forEach(agency -> row(agency, province).coordinates++);
    }
  }

  private Row row(Agency agency, DocumentProfile.@Nullable Province province) {
    String key = Objects.requireNonNullElse(agency.id(), "? " + agency.name());
    Row row = rows.computeIfAbsent(key, k -> new Row(agency));
    row.names.add(agency.name());
    if (province != null) {
      row.provinces.add(province.name());
    }
    return row;
  }

  /// The agencies: those that could not be linked first, those named most at their head; then by
  /// id.
  public Report report() {
    List<Row> sorted =
        rows.values().stream()
            .sorted(
                Comparator.comparing((Row row) -> row.agency.id() != null)
                    .thenComparing(row -> Objects.requireNonNullElse(row.agency.id(), ""))
                    .thenComparing(Comparator.comparingInt(Row::mentions).reversed())
                    .thenComparing(row -> row.names.first()))
            .toList();
    long unresolved = rows.values().stream().filter(row -> row.agency.id() == null).count();
    return new Report(
        "Agencies",
        List.of(
            "%d agencies; %d names could not be linked to the registry and stand first."
                .formatted(rows.size() - unresolved, unresolved)),
        List.of(
            new ReportTable("Agencies", SHOWN, sorted.stream().map(AgencyList::shown).toList()),
            new ReportTable(
                "Agencies whose work others do now",
                FOLLOWED,
                sorted.stream()
                    .filter(row -> row.agency.successor() != null)
                    .map(AgencyList::followed)
                    .toList())),
        new ReportTable("Agencies", COLUMNS, sorted.stream().map(AgencyList::cells).toList()));
  }

  private static List<Cell> shown(Row row) {
    return List.of(
        Cell.of(String.join("; ", row.names)),
        Cell.of(row.agency.id()),
        Cell.of(row.leads),
        Cell.of(row.coordinates),
        Cell.of(row.provinces.size()));
  }

  private static List<Cell> followed(Row row) {
    return List.of(
        Cell.of(String.join("; ", row.names)),
        Cell.of(String.join("; ", row.provinces)),
        Cell.of(row.agency.successor()));
  }

  private static List<Cell> cells(Row row) {
    Agency.Level level = row.agency.level();
    return List.of(
        Cell.of(row.agency.id()),
        Cell.of(String.join("; ", row.names)),
        Cell.of(level == null ? null : level.name().toLowerCase(Locale.ROOT)),
        Cell.of(row.agency.group()),
        Cell.of(row.agency.successor()),
        Cell.of(String.join("; ", row.provinces)),
        Cell.of(row.leads),
        Cell.of(row.coordinates));
  }
}
