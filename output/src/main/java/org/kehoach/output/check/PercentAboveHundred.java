// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.text.ResourceTable;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.output.identity.Level;

/// A share of a whole above all of it. What grows, or is compared with something else than a whole,
/// may be above 100 percent: `above-hundred.tsv` lists the words of such indicators.
///
/// @param mayExceed these words, in lower case
record PercentAboveHundred(List<String> mayExceed) implements ConsistencyRule {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  PercentAboveHundred {
    mayExceed = List.copyOf(mayExceed);
  }

  static PercentAboveHundred load() {
    return new PercentAboveHundred(
        ResourceTable.read(PercentAboveHundred.class, "above-hundred.tsv").stream()
            .map(row -> Vietnamese.lower(row.getFirst()))
            .toList());
  }

  @Override
  public String kind() {
    return "percent-above-hundred";
  }

  @Override
  public Stream<Conflict> conflicts(CheckedPlan plan) {
    return plan.findings().targets().stream()
        .filter(this::isShareAboveAll)
        .map(
            target ->
                new Conflict(
                    Map.of("indicator", target.indicator(), "value", Level.of(target).words()),
                    List.of(plan.statement(target))));
  }

  private boolean isShareAboveAll(Target target) {
    @Nullable BigDecimal value = target.valueTo() == null ? target.value() : target.valueTo();
    String words = Vietnamese.lower(target.indicator() + " " + target.evidence().quote());
    return value != null
        && value.compareTo(ALL) > 0
        && "percent".equals(target.unit())
        && target.measure() == Measure.LEVEL
        && target.rate() == null
        && mayExceed.stream().noneMatch(words::contains);
  }
}
