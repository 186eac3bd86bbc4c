// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.registry.AgencyRegistry;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.output.words.TypedNames;
import org.kehoach.output.write.PlanRecords;

/// Gathers what falls due from plan after plan.
public final class DueFinder implements Consumer<PlanRecords> {
  private static final int UID_DIGITS = 32;

  private final DueQuery query;
  private final TypedNames names;

  /// The ids of the asked agency, under all its names.
  private final Set<String> line;

  private final List<Due> deadlines = new ArrayList<>();
  private int withoutTime;

  public DueFinder(DueQuery query, TypedNames names) {
    this.query = query;
    this.names = names;
    this.line = query.agency() == null ? Set.of() : names.line(query.agency(), query.province());
  }

  /// Takes a plan's deadlines.
  @Override
  public void accept(PlanRecords plan) {
    Provinces.Unit province = query.province();
    if (province != null && !Provinces.isIn(plan.document().profile().province(), province)) {
      return;
    }
    Map<String, Integer> alike = new HashMap<>();
    for (Obligation obligation : plan.findings().obligations()) {
      boolean taken = takes(obligation);
      if (taken && obligation.deadlines().isEmpty()) {
        withoutTime++;
      }
      for (Deadline deadline : obligation.deadlines()) {
        String words = String.join("\n", obligation.evidence().quote(), deadline.quote());
        // counted whether taken or not: a narrower query must not change a uid
        int number = alike.merge(words, 1, Integer::sum);
        if (taken) {
          deadlines.add(
              new Due(
                  plan.document(),
                  obligation,
                  deadline,
                  Schedule.of(deadline, plan.document().profile()),
                  uid(obligation.documentId(), words, number)));
        }
      }
    }
  }

  private boolean takes(Obligation obligation) {
    String agency = query.agency();
    return agency == null
        || Stream.of(obligation.leads(), obligation.coordinators())
            .flatMap(List::stream)
            .anyMatch(has -> isOf(has.id()) || names.contain(has.name(), agency));
  }

  private boolean isOf(@Nullable String id) {
    return id != null && line.contains(AgencyRegistry.typeOf(id));
  }

  /// What was found so far.
  public DueList found() {
    return new DueList(query, deadlines, withoutTime);
  }

  private static String uid(String documentId, String words, int number) {
    return Source.fingerprint(
            String.join("\n", documentId, words, String.valueOf(number))
                .getBytes(StandardCharsets.UTF_8))
        .substring(0, UID_DIGITS);
  }
}
