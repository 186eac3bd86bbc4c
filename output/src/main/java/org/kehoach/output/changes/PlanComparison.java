// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.output.write.PlanRecords;

/// What differs between two readings of one document, or two editions of one plan.
final class PlanComparison {
  private final Content.Aspect aspect;
  private final List<RecordChange> here = new ArrayList<>();
  private final List<RecordChange> gone = new ArrayList<>();
  private int unchanged;

  private PlanComparison(Content.Aspect aspect) {
    this.aspect = aspect;
  }

  /// What became of a plan; either may be missing, not both.
  static PlanChange between(
      @Nullable PlanRecords before, @Nullable PlanRecords after, Content.Aspect aspect) {
    PlanComparison comparison = new PlanComparison(aspect);
    comparison.compare(before, after, Findings::targets);
    comparison.compare(before, after, Findings::obligations);
    comparison.compare(before, after, Findings::citations);
    return new PlanChange(
        before == null ? null : before.document(),
        after == null ? null : after.document(),
        before == null || after == null
            ? List.of()
            : Content.of(before.document()).changesTo(Content.of(after.document())),
        Stream.concat(comparison.here.stream(), comparison.gone.stream()).toList(),
        comparison.unchanged);
  }

  private <T extends Finding> void compare(
      @Nullable PlanRecords before,
      @Nullable PlanRecords after,
      Function<Findings, List<T>> records) {
    List<T> earlier = before == null ? List.of() : records.apply(before.findings());
    List<T> later = after == null ? List.of() : records.apply(after.findings());
    Map<T, T> pairs = RecordMatcher.match(earlier, later);
    Set<T> known = new HashSet<>(pairs.values());
    pairs.forEach(this::compare);
    later.stream()
        .filter(record -> !known.contains(record))
        .forEach(record -> here.add(new RecordChange(null, record, List.of())));
    earlier.stream()
        .filter(record -> !pairs.containsKey(record))
        .forEach(record -> gone.add(new RecordChange(record, null, List.of())));
  }

  private void compare(Finding before, Finding after) {
    List<FieldChange> fields = Content.of(before, aspect).changesTo(Content.of(after, aspect));
    if (fields.isEmpty()) {
      unchanged++;
    } else {
      here.add(new RecordChange(before, after, fields));
    }
  }
}
