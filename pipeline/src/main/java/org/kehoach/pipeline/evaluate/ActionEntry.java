// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /// In what the found record differs from this gold record.
  List<Cause.Difference> differences(ActionEntry other) {
    List<Cause.Difference> differences = new ArrayList<>();
    differ("leads", leads, other.leads, differences);
    differ("coordinators", coordinators, other.coordinators, differences);
    return differences;
  }

  private static void differ(
      String field, Set<String> gold, Set<String> found, List<Cause.Difference> differences) {
    String how =
        Stream.of(without("missing ", gold, found), without("extra ", found, gold))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    if (!how.isEmpty()) {
      differences.add(new Cause.Difference(field, how));
    }
  }

  private static String without(String word, Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest.isEmpty() ? "" : word + rest;
  }

  @Override
  public String summary() {
    return "leads " + new TreeSet<>(leads) + ", coordinators " + new TreeSet<>(coordinators);
  }
}
