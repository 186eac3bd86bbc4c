// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.registry.AgencyLink;
import org.kehoach.corpus.registry.AgencyRegistry;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.corpus.registry.Setting;
import org.kehoach.output.report.Report;
import org.kehoach.output.words.TypedNames;
import org.kehoach.output.write.PlanRecords;

/// What one agency leads, coordinates and receives or passes on as a report, in the plans given,
/// one after the other, to [#add]; under its own name and those that it had before or has since.
public final class AgencyLedger {

  private final TypedNames names;
  private final String typed;
  private final Provinces.@Nullable Unit province;

  /// The agency's ids, without their places.
  private final Set<String> line;

  private final List<Duty> duties = new ArrayList<>();

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
    return duties.isEmpty();
  }

  /// Adds the agency's obligations of one plan.
  public void add(PlanRecords plan) {
    DocumentProfile profile = plan.document().profile();
    if (province != null && !Provinces.isIn(profile.province(), province)) {
      return;
    }
    Setting setting = Setting.of(profile, names.provinces());
    for (Obligation one : plan.findings().obligations()) {
      add(Duty.Role.LEADS, named(one.leads()), one, plan);
      add(Duty.Role.COORDINATES, named(one.coordinators()), one, plan);
      add(Duty.Role.RECEIVES, named(one.reportsTo(), setting), one, plan);
      add(Duty.Role.PASSES_ON, named(one.via(), setting), one, plan);
    }
  }

  private void add(Duty.Role role, SortedSet<String> called, Obligation one, PlanRecords plan) {
    if (!called.isEmpty()) {
      duties.add(new Duty(role, called, one, plan.document()));
    }
  }

  /// The names by which `agencies` mean the agency.
  private SortedSet<String> named(List<Agency> agencies) {
    return agencies.stream()
        .filter(agency -> isIt(agency.name(), agency.id()))
        .map(Agency::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The names by which the receivers of a report mean the agency.
  private SortedSet<String> named(@Nullable String receivers, Setting setting) {
    Predicate<String> isIt =
        name -> isIt(name, names.linker().link(name, setting).map(AgencyLink::id).orElse(null));
    return Stream.of(Objects.requireNonNullElse(receivers, "").split("; "))
        .filter(isIt)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isIt(String name, @Nullable String id) {
    return isKnown()
        ? id != null && line.contains(AgencyRegistry.typeOf(id))
        : !name.isEmpty() && names.contain(name, typed);
  }

  /// The ledger: by province, then what the agency leads, coordinates and receives.
  public Report report() {
    String called = names.called(typed, province);
    String title = province == null ? called : called + ", " + province.name();
    return AgencyLedgerReport.of(title, notes(), duties.stream().sorted(Duty.ORDER).toList());
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
}
