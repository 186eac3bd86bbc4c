// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.finding.TargetKind;
import org.kehoach.extractors.indicator.IndicatorLinker;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Traced;

/// A target that has no id yet.
///
/// @param quantity the level committed to; null for a qualitative target
/// @param links where its values came from, the year's aside
record Draft(
    String indicator,
    @Nullable Quantity quantity,
    @Nullable Dated year,
    boolean aspirational,
    List<Target.Condition> conditions,
    Target.@Nullable Baseline baseline,
    Evidence evidence,
    List<Link> links) {

  /// @param next the target behind it in the same line, if there is one
  Traced<Target> traced(
      String id, String documentId, IndicatorLinker indicators, @Nullable Draft next) {
    List<Link> all = new ArrayList<>(links);
    if (year != null) {
      all.add(year.link());
    }
    return new Traced<>(target(id, documentId, linked(indicators, next)), all);
  }

  /// The same with another year and place.
  Draft dated(@Nullable Dated other, Evidence place) {
    return new Draft(indicator, quantity, other, aspirational, conditions, baseline, place, links);
  }

  /// The same with "24 điểm" a count of places: no task yields points.
  Draft withPlacesCounted() {
    return quantity == null || !quantity.unit().equals("point")
        ? this
        : new Draft(
            indicator,
            quantity.measuredIn("count"),
            year,
            aspirational,
            conditions,
            baseline,
            evidence,
            links);
  }

  private IndicatorLinker.@Nullable Linked linked(
      IndicatorLinker indicators, @Nullable Draft next) {
    Quantity own = quantity;
    if (own == null) {
      return null;
    }
    return next != null && goesOnIn(next)
        ? indicators.link(indicator, next.indicator(), own.measure(), own.unit(), own.rate())
        : indicators.link(indicator, own.measure(), own.unit(), own.rate());
  }

  /// Whether both amounts stand in one clause and are of one unit, so that they may share a verb.
  private boolean goesOnIn(Draft next) {
    return next.quantity() != null
        && quantity != null
        && evidence.start() == next.evidence().start()
        && quantity.unit().equals(next.quantity().unit());
  }

  private Target target(String id, String documentId, IndicatorLinker.@Nullable Linked linked) {
    Quantity q = quantity;
    return new Target(
        id,
        documentId,
        indicator,
        linked == null ? null : linked.indicatorId(),
        q == null ? TargetKind.QUALITATIVE : TargetKind.QUANTITATIVE,
        q == null ? Measure.LEVEL : q.measure(),
        q == null ? null : q.comparator(),
        q == null ? null : q.value(),
        q == null ? null : q.valueTo(),
        q == null ? null : q.unit(),
        q == null || q.unitText().isEmpty() ? null : q.unitText(),
        linked == null || q == null ? null : linked.normalise(q.value()),
        linked == null || q == null ? null : linked.normalise(q.valueTo()),
        linked == null ? null : linked.unit(),
        q == null ? null : q.rate(),
        year == null ? null : year.year(),
        aspirational,
        conditions,
        baseline,
        evidence);
  }
}
