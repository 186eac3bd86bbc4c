// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kehoach.output.identity.Level;

/// The text gives a target one number, a table or appendix another.
record BodyAgainstAppendix() implements ConsistencyRule {

  @Override
  public String kind() {
    return "body-against-appendix";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return AppendixPairs.of(plan.findings().targets())
        .filter(pair -> !pair.sameNumber())
        .map(pair -> conflict(plan, pair));
  }

  static Conflict conflict(CheckedPlan plan, AppendixPairs.Pair pair) {
    return new Conflict(
        Map.of(
            "indicator", pair.body().indicator(),
            "year", String.valueOf(pair.body().year()),
            "body", Level.of(pair.body()).words(),
            "appendix", Level.of(pair.appendix()).words()),
        List.of(plan.statement(pair.body()), plan.statement(pair.appendix())));
  }
}
