// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.output.identity.ActNumber;

/// A plan cites an act with two dates.
record CitedTwoDates() implements ConsistencyRule {

  @Override
  public String kind() {
    return "cited-two-dates";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return plan.findings().citations().stream().flatMap(citation -> twoDates(citation, plan));
  }

  private static Stream<Conflict> twoDates(Citation citation, CheckedPlan plan) {
    List<CitedDate> two = CitedDate.firstTwo(CitedDate.of(citation, plan.text()));
    return two.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Conflict(
                Map.of(
                    "act", ActNumber.shown(citation),
                    "first", two.getFirst().written(),
                    "second", two.getLast().written()),
                two.stream().map(date -> date.in(plan)).toList()));
  }
}
