// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Indicator.Theme;

/// The indicators that have one name in all plans (`indicators.tsv`), by theme (`themes.tsv`).
///
/// A record whose words are in no entry has a provisional id, `x-FAMILY-WORDING`, which is the same
/// for the same words in any document. Its middle part is the family of the entries of which it
/// differs by population or condition alone, else a number that it shares with other provisional
/// ids in that position.
public final class IndicatorRegistry {

  private static final String PROVISIONAL = "x-";

  private final SequencedMap<String, Indicator> indicators;
  private final SequencedMap<String, Theme> themes;

  IndicatorRegistry(
      SequencedMap<String, Indicator> indicators, SequencedMap<String, Theme> themes) {
    this.indicators = indicators;
    this.themes = themes;
  }

  /// Loads `indicators.tsv` and `themes.tsv`.
  ///
  /// @throws IllegalArgumentException with file, line and reason where a line is wrong
  public static IndicatorRegistry load() {
    return of(TableLine.load("themes.tsv"), TableLine.load("indicators.tsv"));
  }

  /// The registry of other tables than the ones beside this class.
  ///
  /// @throws IllegalArgumentException with file, line and reason where a line is wrong
  public static IndicatorRegistry parse(String themes, String indicators) {
    return of(TableLine.parse("themes.tsv", themes), TableLine.parse("indicators.tsv", indicators));
  }

  private static IndicatorRegistry of(List<TableLine> themes, List<TableLine> indicators) {
    return new IndicatorTable(UnitRegistry.load()).read(themes, indicators);
  }

  /// The indicator of that id; null for a provisional id, and where there is none.
  public @Nullable Indicator byId(String id) {
    return indicators.get(id);
  }

  /// All indicators, in the table's order, which goes by theme.
  public Collection<Indicator> all() {
    return indicators.sequencedValues();
  }

  /// All themes, in the table's order.
  public Collection<Theme> themes() {
    return themes.sequencedValues();
  }

  /// The theme of that id; null where there is none.
  public @Nullable Theme theme(String id) {
    return themes.get(id);
  }

  /// The indicators of a theme, in the table's order.
  public List<Indicator> ofTheme(String theme) {
    return all().stream().filter(each -> each.theme().equals(theme)).toList();
  }

  /// Whether `id` is one that stands for a wording and not for an entry of the registry.
  public static boolean isProvisional(String id) {
    return id.startsWith(PROVISIONAL);
  }

  /// The provisional id of a wording: two ids with the same `family` are related.
  public static String provisionalId(String family, String wording) {
    return PROVISIONAL + family + "-" + wording;
  }

  /// What `id`, of the registry or provisional, shares with the indicators that differ from it by
  /// population, technology or condition alone.
  public String family(String id) {
    Indicator indicator = indicators.get(id);
    if (indicator != null) {
      return indicator.family();
    }
    return isProvisional(id)
        ? id.substring(PROVISIONAL.length(), Math.max(PROVISIONAL.length(), id.lastIndexOf('-')))
        : id;
  }

  /// Whether two different ids, of the registry or provisional, are of one family: related, not
  /// equal.
  public boolean related(String one, String other) {
    return !one.equals(other) && family(one).equals(family(other));
  }

  /// The indicators of the registry that are related to `id`.
  public List<Indicator> relatedTo(String id) {
    return all().stream().filter(each -> related(id, each.id())).toList();
  }

  /// The indicators in whose id or wordings all of the typed words stand, with or without accents,
  /// in Vietnamese or English; those first whose name is shortest, of which the words are the
  /// largest part.
  public List<Indicator> search(String typed) {
    WordSearch words = new WordSearch(typed);
    return all().stream()
        .filter(words::areIn)
        .sorted(Comparator.comparingInt(words::rank))
        .toList();
  }

  static SequencedMap<String, Theme> themes(List<TableLine> lines) {
    SequencedMap<String, Theme> themes = new LinkedHashMap<>();
    for (TableLine line : lines) {
      Theme theme = new Theme(line.given(0), line.given(1), line.given(2));
      if (themes.put(theme.id(), theme) != null) {
        throw line.wrong("second theme " + theme.id());
      }
    }
    return themes;
  }
}
