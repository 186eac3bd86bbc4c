// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.write.PlanRecords;

/// What differs between two results of runs.
///
/// @param plans the documents with differences: those that are there in their order, then those
///   that went
/// @param unchanged how many documents say what they said
public record Changes(List<PlanChange> plans, int unchanged) {
  private static final List<Function<PlanRecords, @Nullable String>> SAMENESSES =
      List.of(
          plan -> plan.document().id(),
          plan -> plan.document().source().path(),
          plan -> act(plan.document().profile()));

  public Changes {
    plans = List.copyOf(plans);
  }

  /// What became of the plans `before` in `after`. A document is the same where its file is, byte
  /// by byte, wherever it lies; else where the file lies in the same place, or the plan has the
  /// same number, issuer and date.
  public static Changes between(List<PlanRecords> before, List<PlanRecords> after) {
    Map<String, PlanRecords> earlier = earlierOf(before, after);
    Set<String> known =
        earlier.values().stream().map(plan -> plan.document().id()).collect(Collectors.toSet());
    List<PlanChange> changes = new ArrayList<>();
    for (PlanRecords plan : after) {
      PlanRecords was = earlier.get(plan.document().id());
      changes.add(PlanComparison.between(was, plan, Content.Aspect.READING));
    }
    for (PlanRecords plan : before) {
      if (!known.contains(plan.document().id())) {
        changes.add(PlanComparison.between(plan, null, Content.Aspect.READING));
      }
    }
    List<PlanChange> real = changes.stream().filter(change -> !change.isNothing()).toList();
    return new Changes(real, changes.size() - real.size());
  }

  /// The earlier plan of each later one that has one, by the later one's id.
  private static Map<String, PlanRecords> earlierOf(
      List<PlanRecords> before, List<PlanRecords> after) {
    Map<String, PlanRecords> earlier = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Function<PlanRecords, @Nullable String> sameness : SAMENESSES) {
      Map<String, PlanRecords> free = new HashMap<>();
      for (PlanRecords plan : before) {
        String key = taken.contains(plan.document().id()) ? null : sameness.apply(plan);
        if (key != null) {
          free.putIfAbsent(key, plan);
        }
      }
      for (PlanRecords plan : after) {
        String id = plan.document().id();
        String key = earlier.containsKey(id) ? null : sameness.apply(plan);
        PlanRecords was = key == null ? null : free.remove(key);
        if (was != null) {
          earlier.put(id, was);
          taken.add(was.document().id());
        }
      }
    }
    return earlier;
  }

  private static @Nullable String act(DocumentProfile profile) {
    return profile.number() == null
        ? null
        : String.join(
            "|",
            profile.number(),
            String.valueOf(profile.issuer()),
            String.valueOf(profile.issuedOn()));
  }
}
