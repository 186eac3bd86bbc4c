// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.List;
import java.util.stream.Stream;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.identity.SameIndicator;

/// The targets that a plan states twice, once in its text and once in a table or an appendix.
final class AppendixPairs {

  private AppendixPairs() {}

  /// A target in both places.
  record Pair(Target body, Target appendix) {

    boolean sameNumber() {
      return SameIndicator.agree(List.of(body, appendix));
    }
  }

  /// One pair for each indicator and year that both places give one number each.
  static Stream<Pair> of(List<Target> targets) {
    return SameIndicator.groups(targets.stream()).values().stream()
        .flatMap(same -> SameIndicator.years(same).stream().flatMap(year -> pair(same, year)));
  }

  private static Stream<Pair> pair(List<Target> same, Integer year) {
    List<Target> body =
        same.stream()
            .filter(t -> year.equals(t.year()) && !TablePlace.holds(t.evidence()))
            .toList();
    List<Target> appendix =
        same.stream().filter(t -> year.equals(t.year()) && TablePlace.holds(t.evidence())).toList();
    return body.isEmpty()
            || appendix.isEmpty()
            || !SameIndicator.agree(body)
            || !SameIndicator.agree(appendix)
        ? Stream.empty()
        : Stream.of(new Pair(body.getFirst(), appendix.getFirst()));
  }
}
