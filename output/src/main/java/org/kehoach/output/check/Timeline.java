// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.identity.SameIndicator;

/// The levels of one indicator in one place of a plan (a table's row, or the text), by year.
///
/// @param levels in the order of the years; the first may be the baseline
record Timeline(List<Point> levels) {
  /// Units of a state of things, which a plan moves one way. Amounts (people trained, sums spent)
  /// may well be smaller in one year than in the year before.
  private static final Set<String> STATES =
      Set.of(
          "percent",
          "Mbps",
          "Gbps",
          "point",
          "per_100_people",
          "per_1000_people",
          "per_100000_people");

  private static final int STEPS_TO_TELL = 3;

  Timeline {
    levels = List.copyOf(levels);
  }

  /// A level in a year.
  ///
  /// @param target the target that says so; that which names its baseline, for a baseline
  record Point(int year, BigDecimal value, Target target) {}

  /// A step between two levels that follow each other.
  record Step(Point from, Point to) {
    int sign() {
      return to.value().compareTo(from.value());
    }
  }

  /// The timelines of one indicator in a plan: each table row has its own, the rest is one. What a
  /// level grows by may be less in a later year, and has none.
  ///
  /// @param same targets of one indicator, in reading order
  static Stream<Timeline> of(List<Target> same) {
    Map<Integer, List<Target>> places = new TreeMap<>();
    for (Target target : same) {
      if (target.measure() != Measure.LEVEL || target.rate() != null) {
        continue;
      }
      int place = TablePlace.isRow(target.evidence()) ? target.evidence().start() : -1;
      places.computeIfAbsent(place, p -> new ArrayList<>()).add(target);
    }
    return places.values().stream().map(Timeline::in);
  }

  private static Timeline in(List<Target> place) {
    List<Point> levels = new ArrayList<>();
    Map<Integer, List<Target>> years = new TreeMap<>();
    for (Target target : place) {
      if (target.year() != null) {
        years.computeIfAbsent(target.year(), y -> new ArrayList<>()).add(target);
      }
    }
    years.forEach(
        (year, targets) -> {
          BigDecimal value = targets.getFirst().normalValue();
          if (value != null && SameIndicator.agree(targets)) {
            levels.add(new Point(year, value, targets.getFirst()));
          }
        });
    place.stream()
        .findFirst()
        .flatMap(Timeline::baseline)
        .filter(base -> levels.stream().allMatch(level -> base.year() < level.year()))
        .ifPresent(levels::addFirst);
    levels.sort(Comparator.comparingInt(Point::year));
    return new Timeline(levels);
  }

  private static Optional<Point> baseline(Target target) {
    Target.@Nullable Baseline base = target.baseline();
    BigDecimal level = target.normalBaseline();
    return base == null || base.year() == null || level == null
        ? Optional.empty()
        : Optional.of(new Point(base.year(), level, target));
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < levels.size(); i++) {
      steps.add(new Step(levels.get(i - 1), levels.get(i)));
    }
    return steps;
  }

  /// Which way the levels go, 1 or -1, where they tell it themselves: a state of things that goes
  /// that way in all steps but at most one, and in two at least; 0 where they do not tell.
  int trend() {
    long up = steps().stream().filter(step -> step.sign() > 0).count();
    long down = steps().stream().filter(step -> step.sign() < 0).count();
    if (steps().size() < STEPS_TO_TELL
        || up == down
        || Math.min(up, down) > 1
        || !STATES.contains(levels.getFirst().target().unit())) {
      return 0;
    }
    return up > down ? 1 : -1;
  }
}
