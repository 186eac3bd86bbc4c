// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Something that plans set values for, under one name.
///
/// @param id stable, in English: `5g-population-coverage`
/// @param theme id of its [Theme]
/// @param family what indicators share that differ by population, technology or condition alone:
///   `5g-coverage`; such are related, not equal
/// @param vietnamese its name, general and without territory
/// @param english the same in English
/// @param unit the unit that its values are compared in
/// @param alsoIn other units in which documents give the very same, and the factor to `unit`
/// @param direction which values are better
/// @param population whom or what it counts; empty where that is all of the territory
/// @param scope what else limits it (a speed, an age, a place); empty where nothing does
/// @param synonyms other wordings for the same
/// @param source acts and plans that it is taken from
/// @param line where it stands in `indicators.tsv`
public record Indicator(
    String id,
    String theme,
    String family,
    String vietnamese,
    String english,
    String unit,
    Map<String, BigDecimal> alsoIn,
    Direction direction,
    String population,
    String scope,
    List<String> synonyms,
    String source,
    int line) {

  public Indicator {
    alsoIn = Map.copyOf(alsoIn);
    synonyms = List.copyOf(synonyms);
  }

  /// Which values of an indicator are better.
  public enum Direction {
    HIGHER,
    LOWER,
    /// Neither: a size, a structure.
    NONE
  }

  /// What indicators are about.
  ///
  /// @param id in English: `digital-infrastructure`
  public record Theme(String id, String vietnamese, String english) {}

  /// The name and all other wordings.
  public List<String> wordings() {
    List<String> all = new ArrayList<>();
    all.add(vietnamese);
    all.addAll(synonyms);
    return List.copyOf(all);
  }
}
