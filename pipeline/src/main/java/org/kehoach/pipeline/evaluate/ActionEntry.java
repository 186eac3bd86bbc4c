// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// An obligation or measure as scoring sees it.
///
/// @param leads folded names
/// @param coordinators folded names
/// @param deadlines those that are scored: all but the relative ones
record ActionEntry(
    String ref,
    String quote,
    QuoteBag bag,
    Set<String> leads,
    Set<String> coordinators,
    List<DeadlineKey> deadlines)
    implements Quoted {

  /// @param rrule the recurrence's parts, sorted
  record DeadlineKey(
      @Nullable String kind, @Nullable String from, @Nullable String to, List<String> rrule) {}

  ActionEntry {
    leads = Set.copyOf(leads);
    coordinators = Set.copyOf(coordinators);
    deadlines = List.copyOf(deadlines);
  }

  boolean sameLeads(ActionEntry other) {
    return leads.equals(other.leads);
  }

  boolean sameAgencies(ActionEntry other) {
    return sameLeads(other) && coordinators.equals(other.coordinators);
  }

  @Override
  public String summary() {
    return "leads " + new TreeSet<>(leads) + ", coordinators " + new TreeSet<>(coordinators);
  }
}
