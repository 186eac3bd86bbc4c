// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Two numbered headings of which the one follows the other under the same heading.
record NumberedPair(
    Outline.Heading from, SectionNumber first, Outline.Heading to, SectionNumber second) {

  /// All of them in a plan. Group rows of tables count too.
  static Stream<NumberedPair> of(CheckedPlan plan) {
    return Outline.of(plan.findings(), plan.text()).rows().flatMap(NumberedPair::in);
  }

  private static Stream<NumberedPair> in(List<Outline.Heading> row) {
    List<NumberedPair> pairs = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      Outline.Heading from = row.get(i - 1);
      Outline.Heading to = row.get(i);
      Optional<SectionNumber> first = SectionNumber.of(from.words());
      Optional<SectionNumber> second = SectionNumber.of(to.words());
      if (first.isPresent() && second.isPresent()) {
        pairs.add(new NumberedPair(from, first.get(), to, second.get()));
      }
    }
    return pairs.stream();
  }

  Conflict conflict(CheckedPlan plan) {
    return new Conflict(
        Map.of("first", from.words(), "second", to.words()),
        List.of(plan.statement(from.words(), from.page()), plan.statement(to.words(), to.page())));
  }
}
