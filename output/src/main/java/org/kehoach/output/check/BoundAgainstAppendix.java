// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Comparator;

/// Text and appendix give a target the same number, but one of them excludes the number itself
/// ("trên 80" and "80").
record BoundAgainstAppendix() implements ConsistencyRule {

  @Override
  public String kind() {
    return "bound-against-appendix";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return AppendixPairs.of(plan.findings().targets())
        .filter(AppendixPairs.Pair::sameNumber)
        .filter(
            pair ->
                excludes(pair.body().comparator()) != excludes(pair.appendix().comparator())
                    && pair.body().comparator() != Comparator.APPROX
                    && pair.appendix().comparator() != Comparator.APPROX)
        .map(pair -> BodyAgainstAppendix.conflict(plan, pair));
  }

  /// Which side of its number a bound keeps to, where it excludes the number.
  private static @Nullable Comparator excludes(@Nullable Comparator comparator) {
    return comparator == Comparator.GT || comparator == Comparator.LT ? comparator : null;
  }
}
