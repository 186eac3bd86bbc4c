// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.stream.Stream;

/// Two sections one after the other have the same number.
record RepeatedSection() implements ConsistencyRule {

  @Override
  public String kind() {
    return "repeated-section";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return NumberedPair.of(plan)
        .filter(pair -> pair.first().isSameRowAs(pair.second()))
        .filter(pair -> pair.first().value() == pair.second().value())
        .map(pair -> pair.conflict(plan));
  }
}
