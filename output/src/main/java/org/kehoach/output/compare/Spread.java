// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kehoach.corpus.registry.Indicator.Direction;

/// How far the figures of one indicator and year lie apart.
///
/// @param figures of one indicator and year; one at least
record Spread(List<Figure> figures, Direction direction) {

  Spread {
    figures = List.copyOf(figures);
  }

  BigDecimal lowest() {
    return figures.stream().map(Figure::value).min(Comparator.naturalOrder()).orElseThrow();
  }

  /// The upper bound of a range counts.
  BigDecimal highest() {
    return figures.stream().map(Spread::upper).max(Comparator.naturalOrder()).orElseThrow();
  }

  /// "60–90", or one number where all agree.
  String range() {
    String low = Figure.plain(lowest());
    String high = Figure.plain(highest());
    return low.equals(high) ? low : low + "–" + high;
  }

  /// How many provinces set it.
  long provinces() {
    return figures.stream().map(Figure::province).distinct().count();
  }

  /// The provinces that aim highest, where it is known what better is and they do not all aim
  /// alike; else none.
  List<String> mostAmbitious() {
    return extremes(direction == Direction.HIGHER);
  }

  /// The provinces that aim lowest; see [#mostAmbitious].
  List<String> leastAmbitious() {
    return extremes(direction == Direction.LOWER);
  }

  private List<String> extremes(boolean high) {
    if (direction == Direction.NONE || lowest().compareTo(highest()) == 0) {
      return List.of();
    }
    BigDecimal extreme =
        figures.stream()
            .map(Figure::value)
            .reduce(high ? BigDecimal::max : BigDecimal::min)
            .orElseThrow();
    return figures.stream()
        .filter(figure -> figure.value().compareTo(extreme) == 0)
        .map(Figure::province)
        .distinct()
        .collect(Collectors.toList());
  }

  private static BigDecimal upper(Figure figure) {
    BigDecimal to = figure.target().normalValueTo();
    return to == null ? figure.value() : to;
  }
}
