// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.corpus.text.Vietnamese;

/// When two targets are of the same indicator for certain: the same one of the registry, or, where
/// that has none, the same words but for accents (which recognisers lose), punctuation and the word
/// "Tỷ lệ" or "Số" before them; the same unit, measure and conditions. Population and scope are
/// among the words, so that another population is another indicator.
///
/// @param name id of the registry, or the indicator's words, folded
/// @param unit the one that values are compared in
/// @param conditions the quantities that qualify it, in order
public record SameIndicator(
    String name,
    Measure measure,
    @Nullable String unit,
    @Nullable String rate,
    List<String> conditions) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}/]+");
  private static final Pattern COUNTED = Pattern.compile("^(?:(?:tong )?so|ty le|ti le) ");

  public SameIndicator {
    conditions = List.copyOf(conditions);
  }

  /// The indicator that `target` is of.
  public static SameIndicator of(Target target) {
    return new SameIndicator(
        name(target),
        target.measure(),
        target.normalUnit(),
        target.rate(),
        target.conditions().stream()
            .map(c -> c.comparator() + " " + c.value().stripTrailingZeros() + " " + c.unit())
            .sorted()
            .toList());
  }

  /// Whether targets of two documents are of one indicator: for certain, or because their wordings
  /// have one id, a provisional one too (decision 17). Within a document, whose wordings are one
  /// hand's, the id would take too much for the same.
  public static boolean across(Target one, Target other) {
    return of(one).equals(of(other))
        || one.indicatorId() != null
            && one.indicatorId().equals(other.indicatorId())
            && one.measure() == other.measure()
            && Objects.equals(one.normalUnit(), other.normalUnit())
            && Objects.equals(one.rate(), other.rate());
  }

  /// The quantified targets by indicator, in reading order.
  public static Map<SameIndicator, List<Target>> groups(Stream<Target> targets) {
    return targets
        .filter(target -> target.value() != null)
        .collect(
            Collectors.groupingBy(
                SameIndicator::of, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  /// Whether all of `targets` ask for one number; where a plan gives several, which one is meant
  /// for what is not certain.
  public static boolean agree(List<Target> targets) {
    Level first = Level.amount(targets.getFirst());
    return targets.stream().map(Level::amount).allMatch(first::agrees);
  }

  /// The years that `targets` are for, in order.
  public static TreeSet<Integer> years(List<Target> targets) {
    return targets.stream()
        .map(Target::year)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Target target) {
    String id = target.indicatorId();
    return id == null || IndicatorRegistry.isProvisional(id) ? folded(target.indicator()) : id;
  }

  private static String folded(String indicator) {
    String words = NO_LETTERS.matcher(Vietnamese.unaccented(indicator)).replaceAll(" ").strip();
    return COUNTED.matcher(words).replaceFirst("");
  }
}
