// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.stream.Stream;

/// A section's number does not follow the one before: one is left out ("III." after "I."), or it
/// belongs under another section ("1.2." after "2.1.").
record MisnumberedSection() implements ConsistencyRule {

  @Override
  public String kind() {
    return "misnumbered-section";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return NumberedPair.of(plan)
        .filter(pair -> belongsElsewhere(pair) || leavesOut(pair, plan.text()))
        .map(pair -> pair.conflict(plan));
  }

  private static boolean belongsElsewhere(NumberedPair pair) {
    return pair.first().style().equals(pair.second().style())
        && !pair.first().above().equals(pair.second().above());
  }

  private static boolean leavesOut(NumberedPair pair, String text) {
    return pair.first().isSameRowAs(pair.second())
        && pair.second().value() > pair.first().value()
        && !pair.first().precedes(pair.second())
        && pair.from().start() >= 0
        && pair.to().start() > pair.from().start()
        && !standsBetween(pair, text);
  }

  /// Whether sections that hold no record stand between the two.
  private static boolean standsBetween(NumberedPair pair, String text) {
    return text.substring(pair.from().start(), pair.to().start())
        .lines()
        .skip(1)
        .flatMap(line -> SectionNumber.of(line.replace("|", " ")).stream())
        .anyMatch(number -> number.isSameRowAs(pair.second()) && number.precedes(pair.second()));
  }
}
