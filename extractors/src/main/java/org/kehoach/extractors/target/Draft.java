// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.finding.TargetKind;
import org.kehoach.extractors.quantity.Quantity;

/// A target that has no id yet.
///
/// @param quantity the level committed to; null for a qualitative target
record Draft(
    String indicator,
    @Nullable Quantity quantity,
    @Nullable Integer year,
    boolean aspirational,
    List<Target.Condition> conditions,
    Target.@Nullable Baseline baseline,
    Evidence evidence) {

  Target target(String id, String documentId) {
    Quantity q = quantity;
    return new Target(
        id,
        documentId,
        indicator,
        q == null ? TargetKind.QUALITATIVE : TargetKind.QUANTITATIVE,
        q == null ? Measure.LEVEL : q.measure(),
        q == null ? null : q.comparator(),
        q == null ? null : q.value(),
        q == null ? null : q.valueTo(),
        q == null ? null : q.unit(),
        q == null || q.unitText().isEmpty() ? null : q.unitText(),
        q == null ? null : q.rate(),
        year,
        aspirational,
        conditions,
        baseline,
        evidence);
  }
}
