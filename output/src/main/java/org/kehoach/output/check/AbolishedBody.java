// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.registry.AgencyEntry;
import org.kehoach.corpus.registry.AgencyRegistry;

/// Tasks are laid on a body that had ended when the plan was issued: told once for each body, with
/// the first of its tasks.
///
/// @param agencies know when each body ended
record AbolishedBody(AgencyRegistry agencies) implements ConsistencyRule {

  @Override
  public String kind() {
    return "abolished-body";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    LocalDate issued = plan.findings().profile().issuedOn();
    if (issued == null) {
      return Stream.empty();
    }
    Map<AgencyEntry, List<Obligation>> tasks = new LinkedHashMap<>();
    for (Obligation task : plan.findings().obligations()) {
      for (Agency lead : task.leads()) {
        AgencyEntry body = entry(lead);
        if (body != null && ended(body, issued)) {
          tasks.computeIfAbsent(body, b -> new ArrayList<>()).add(task);
        }
      }
    }
    return tasks.entrySet().stream()
        .map(body -> conflict(plan, issued, body.getKey(), body.getValue()));
  }

  private @Nullable AgencyEntry entry(Agency agency) {
    String id = agency.id();
    return id == null ? null : agencies.entry(id);
  }

  private static boolean ended(AgencyEntry entry, LocalDate day) {
    LocalDate until = entry.validity().until();
    return until != null && until.isBefore(day);
  }

  private Conflict conflict(
      CheckedPlan plan, LocalDate issued, AgencyEntry body, List<Obligation> tasks) {
    AgencyEntry today = agencies.today(body);
    return new Conflict(
        Map.of(
            "body", body.name(),
            "until", Dates.of(Objects.requireNonNull(body.validity().until())),
            "today", today.equals(body) ? "–" : today.name(),
            "tasks", String.valueOf(tasks.size())),
        List.of(plan.dateLine(issued), plan.statement(tasks.getFirst())));
  }
}
