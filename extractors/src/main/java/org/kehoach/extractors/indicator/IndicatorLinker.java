// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.registry.Indicator;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.corpus.registry.UnitRegistry;

/// Says which indicator a target sets a value for. Immutable; build one and share it.
///
/// The registry's, where a wording of an entry has the same key ([WordingKey]) and is measured in
/// the same unit; else a provisional one, a pure function of the words, so that documents need not
/// know of each other to agree on it.
public final class IndicatorLinker {

  private final Wordings wordings;
  private final UnitRegistry units;
  private final Map<WordingKey, List<Indicator>> entries;
  private final Map<String, String> families;

  private IndicatorLinker(
      Wordings wordings,
      UnitRegistry units,
      Map<WordingKey, List<Indicator>> entries,
      Map<String, String> families) {
    this.wordings = wordings;
    this.units = units;
    this.entries = entries;
    this.families = families;
  }

  /// What a target is linked to.
  ///
  /// @param indicatorId null where the words tell too little
  /// @param unit what values are compared in
  /// @param factor what brings a value to that unit
  public record Linked(@Nullable String indicatorId, String unit, BigDecimal factor) {

    /// `number` in [#unit].
    public @Nullable BigDecimal normalise(@Nullable BigDecimal number) {
      if (number == null) {
        return null;
      }
      BigDecimal brought = number.multiply(factor).stripTrailingZeros();
      return brought.scale() < 0 ? brought.setScale(0) : brought;
    }
  }

  /// Loads the registries and the rules.
  public static IndicatorLinker load() {
    return of(IndicatorRegistry.load(), UnitRegistry.load());
  }

  /// @throws IllegalArgumentException where two entries of the registry have equal wordings
  static IndicatorLinker of(IndicatorRegistry registry, UnitRegistry units) {
    Wordings wordings = Wordings.load();
    Map<WordingKey, List<Indicator>> entries = new HashMap<>();
    Map<String, Set<String>> families = new HashMap<>();
    for (Indicator indicator : registry.all()) {
      for (String wording : indicator.wordings()) {
        WordingKey key = wordings.key(wording, Measure.LEVEL);
        List<Indicator> same = entries.computeIfAbsent(key, none -> new ArrayList<>());
        for (Indicator other : same) {
          boolean comparable =
              units.of(other.unit()).normal().equals(units.of(indicator.unit()).normal());
          if (comparable && !other.equals(indicator)) {
            throw new IllegalArgumentException(
                "indicators.tsv:"
                    + indicator.line()
                    + ": \""
                    + wording
                    + "\" means the same as a"
                    + " wording of "
                    + other.id()
                    + " in line "
                    + other.line());
          }
        }
        if (!same.contains(indicator)) {
          same.add(indicator);
        }
        families.computeIfAbsent(key.coreNumber(), none -> new HashSet<>()).add(indicator.family());
      }
    }
    Map<String, String> sure = new HashMap<>();
    families.forEach(
        (core, names) -> {
          if (names.size() == 1) {
            sure.put(core, names.iterator().next());
          }
        });
    return new IndicatorLinker(wordings, units, Map.copyOf(entries), Map.copyOf(sure));
  }

  /// What the target that measures `wording` in `unit` is linked to.
  ///
  /// @param rate `per_year` where the value is one of each year, else null
  public Linked link(String wording, Measure measure, String unit, @Nullable String rate) {
    UnitRegistry.Unit measured = units.of(unit);
    WordingKey key = key(wording, measure, rate);
    Linked entry = entry(key, measured);
    return entry == null
        ? new Linked(provisional(key, measured.normal()), measured.normal(), measured.factor())
        : entry;
  }

  /// As [#link]; where the words are no entry's, together with the end of what the next target
  /// measures, if that makes them one's: "100% cơ quan nhà nước và 50% người dân sử dụng dịch vụ
  /// số" says of both what they use.
  ///
  /// @param next what the target behind measures, in the same unit
  public Linked link(
      String wording, String next, Measure measure, String unit, @Nullable String rate) {
    UnitRegistry.Unit measured = units.of(unit);
    if (entry(key(wording, measure, rate), measured) == null) {
      Set<Linked> shared = new HashSet<>();
      for (int at = next.indexOf(' '); at >= 0; at = next.indexOf(' ', at + 1)) {
        Linked entry = entry(key(wording + next.substring(at), measure, rate), measured);
        if (entry != null) {
          shared.add(entry);
        }
      }
      if (shared.size() == 1) {
        return shared.iterator().next();
      }
    }
    return link(wording, measure, unit, rate);
  }

  private WordingKey key(String wording, Measure measure, @Nullable String rate) {
    WordingKey words = wordings.key(wording, measure);
    return rate == null ? words : words.at(rate);
  }

  /// The registry's entry with that key that is measured in that unit; null where there is none.
  private @Nullable Linked entry(WordingKey key, UnitRegistry.Unit measured) {
    String normal = measured.normal();
    List<Indicator> same = entries.getOrDefault(key, List.of());
    for (Indicator indicator : same) {
      UnitRegistry.Unit own = units.of(indicator.unit());
      if (own.normal().equals(normal)) {
        BigDecimal factor = measured.factor().divide(own.factor(), MathContext.DECIMAL64);
        return new Linked(indicator.id(), own.name(), factor);
      }
    }
    for (Indicator indicator : same) {
      BigDecimal factor = indicator.alsoIn().get(normal);
      if (factor != null) {
        return new Linked(indicator.id(), indicator.unit(), measured.factor().multiply(factor));
      }
    }
    return null;
  }

  private @Nullable String provisional(WordingKey key, String unit) {
    if (!key.tellsEnough()) {
      return null;
    }
    String core = key.coreNumber();
    return IndicatorRegistry.provisionalId(families.getOrDefault(core, core), key.numberIn(unit));
  }
}
