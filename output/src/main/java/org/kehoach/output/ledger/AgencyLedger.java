// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.registry.AgencyLink;
import org.kehoach.corpus.registry.AgencyRegistry;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.corpus.registry.Setting;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Reference;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;
import org.kehoach.output.words.TypedNames;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.PlanRecords;

/// What one agency leads, coordinates and receives or passes on as a report, in the plans given,
/// one after the other, to [#add]; under its own name and those that it had before or has since.
public final class AgencyLedger {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("role", "Role"),
          new Column("agency", "Agency"),
          new Column("province", "Province"),
          new Column("action", "Action"),
          new Column("times", "When"),
          new Column("until", "Until"),
          new Column("leads", "Lead"),
          new Column("coordinators", "With"),
          new Column("reports_to", "Reports to"),
          new Column("plan", "Plan"),
          new Column("record", "Record"));

  /// What people look at: the first column gives way where the screen is narrow.
  private static final List<Column> SHOWN =
      List.of(
          new Column("action", "Action"),
          new Column("role", "Role"),
          new Column("province", "Province"),
          new Column("until", "Until"),
          new Column("reports_to", "Reports to"));

  /// What it has to do with an obligation.
  private enum Role {
    LEADS("leads"),
    COORDINATES("coordinates"),
    RECEIVES("receives report"),
    PASSES_ON("passes report on");

    private final String words;

    Role(String words) {
      this.words = words;
    }
  }

  private record Entry(Role role, String name, Obligation obligation, DocumentRecord document) {
    String province() {
      DocumentProfile.Province province = document.profile().province();
      return province == null ? "" : province.name();
    }
  }

  private final TypedNames names;
  private final String typed;
  private final Provinces.@Nullable Unit province;

  /// The agency's ids, without their places.
  private final Set<String> line;

  private final List<Entry> entries = new ArrayList<>();

  /// @param typed the agency's name, as a user types it
  /// @param province where its obligations are wanted, merged provinces included; null for all
  public AgencyLedger(TypedNames names, String typed, Provinces.@Nullable Unit province) {
    this.names = names;
    this.typed = typed;
    this.province = province;
    this.line = names.line(typed, province);
  }

  /// Whether the registry knows the agency; the ledger of another one holds the obligations that
  /// name it word for word.
  public boolean isKnown() {
    return !line.isEmpty();
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /// Adds the agency's obligations of one plan.
  public void add(PlanRecords plan) {
    DocumentProfile profile = plan.document().profile();
    if (!isWanted(profile.province())) {
      return;
    }
    Setting setting = Setting.of(profile, names.provinces());
    for (Obligation one : plan.findings().obligations()) {
      one.leads().forEach(agency -> add(Role.LEADS, agency, one, plan));
      one.coordinators().forEach(agency -> add(Role.COORDINATES, agency, one, plan));
      named(one.reportsTo(), setting).forEach(name -> add(Role.RECEIVES, name, one, plan));
      named(one.via(), setting).forEach(name -> add(Role.PASSES_ON, name, one, plan));
    }
  }

  private boolean isWanted(DocumentProfile.@Nullable Province of) {
    return province == null || Provinces.isIn(of, province);
  }

  private void add(Role role, Agency agency, Obligation obligation, PlanRecords plan) {
    if (isIt(agency.name(), agency.id())) {
      add(role, agency.name(), obligation, plan);
    }
  }

  private void add(Role role, String name, Obligation obligation, PlanRecords plan) {
    entries.add(new Entry(role, name, obligation, plan.document()));
  }

  /// Those of the names of a report's receivers that mean the agency.
  private Stream<String> named(@Nullable String receivers, Setting setting) {
    return Stream.of(Objects.requireNonNullElse(receivers, "").split("; "))
        .filter(
            name ->
                isIt(name, names.linker().link(name, setting).map(AgencyLink::id).orElse(null)));
  }

  private boolean isIt(String name, @Nullable String id) {
    return isKnown()
        ? id != null && line.contains(AgencyRegistry.typeOf(id))
        : !name.isEmpty() && names.contain(name, typed);
  }

  /// The ledger: by province, then what the agency leads, coordinates and receives.
  public Report report() {
    List<Entry> sorted =
        entries.stream()
            .sorted(
                Comparator.comparing(Entry::province)
                    .thenComparing(Entry::role)
                    .thenComparing(entry -> entry.document().id())
                    .thenComparingInt(entry -> entry.obligation().evidence().start()))
            .toList();
    String title = province == null ? typed : typed + ", " + province.name();
    return new Report(
        title,
        notes(),
        List.of(new ReportTable(title, SHOWN, sorted.stream().map(AgencyLedger::shown).toList())),
        new ReportTable(title, COLUMNS, sorted.stream().map(AgencyLedger::cells).toList()));
  }

  private static List<Cell> shown(Entry entry) {
    Obligation one = entry.obligation();
    return List.of(
        Cell.of(one.action(), Reference.to(one, entry.document())),
        Cell.of(entry.role().words),
        Cell.of(entry.province()),
        Cell.of(until(one)),
        Cell.of(one.reportsTo()));
  }

  private List<String> notes() {
    if (!isKnown()) {
      return List.of("The registry does not know the agency; found by its words.");
    }
    SortedSet<String> called = new TreeSet<>();
    line.forEach(id -> called.add(names.name(id)));
    return called.size() == 1
        ? List.of()
        : List.of("Under all its names through time: " + String.join("; ", called) + ".");
  }

  private static List<Cell> cells(Entry entry) {
    Obligation one = entry.obligation();
    Reference reference = Reference.to(one, entry.document());
    return List.of(
        Cell.of(entry.role().words),
        Cell.of(entry.name()),
        Cell.of(entry.province()),
        Cell.of(one.action(), reference),
        Cell.of(one.deadlines().stream().map(Deadline::quote).collect(Collectors.joining("; "))),
        Cell.of(until(one)),
        Cell.of(joined(one.leads())),
        Cell.of(joined(one.coordinators())),
        Cell.of(one.reportsTo()),
        Cell.of(reference.plan()),
        Cell.of(reference.record()));
  }

  /// The last day that its deadlines give; null where they give none, or go on for ever.
  private static @Nullable LocalDate until(Obligation obligation) {
    List<LocalDate> days =
        obligation.deadlines().stream().map(Deadline::to).filter(Objects::nonNull).toList();
    return days.isEmpty() ? null : Collections.max(days);
  }

  private static String joined(List<Agency> agencies) {
    return agencies.stream().map(Agency::name).collect(Collectors.joining("; "));
  }
}
