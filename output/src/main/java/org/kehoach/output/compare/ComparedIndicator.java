// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.registry.Indicator;

/// All figures of one series.
///
/// @param entry the registry's entry; null for an indicator with a provisional id
/// @param figures in the order of the documents; one at least
record ComparedIndicator(Series series, @Nullable Indicator entry, List<Figure> figures) {

  private static final Comparator<Optional<Integer>> BY_YEAR =
      Comparator.comparingInt(year -> year.orElse(Integer.MAX_VALUE));

  ComparedIndicator {
    figures = List.copyOf(figures);
  }

  /// The registry's Vietnamese name, else the wording of the first figure with what its values are
  /// an amount of, where that is no level.
  String name() {
    String name = entry == null ? worded(figures.getFirst().target()) : entry.vietnamese();
    return name + (series.rate() == null ? "" : " (per year)");
  }

  private static String worded(Target target) {
    return target.indicator()
        + switch (target.measure()) {
          case LEVEL -> "";
          case INCREASE -> " (increase)";
          case DECREASE -> " (decrease)";
          case MULTIPLE -> " (times the base)";
        };
  }

  /// The registry's English name; empty for an indicator with a provisional id.
  String english() {
    return entry == null ? "" : entry.english();
  }

  /// Which values are better; [Indicator.Direction#NONE] where that is not known.
  Indicator.Direction direction() {
    return entry == null ? Indicator.Direction.NONE : entry.direction();
  }

  /// The figures by the year to be reached in, those without a year last.
  SequencedMap<Optional<Integer>, List<Figure>> byYear() {
    return figures.stream()
        .collect(
            Collectors.groupingBy(
                figure -> Optional.ofNullable(figure.year()),
                () -> new TreeMap<>(BY_YEAR),
                Collectors.toList()));
  }

  /// How many plans have it.
  long plans() {
    return figures.stream().map(figure -> figure.document().id()).distinct().count();
  }

  /// Whether the registry has it.
  boolean isRegistered() {
    return Objects.nonNull(entry);
  }
}
