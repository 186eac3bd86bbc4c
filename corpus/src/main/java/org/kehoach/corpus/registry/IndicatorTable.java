// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.kehoach.corpus.registry.Indicator.Direction;
import org.kehoach.corpus.registry.Indicator.Theme;
import org.kehoach.corpus.text.Vietnamese;

/// Reads `indicators.tsv`, and refuses what is wrong in it.
final class IndicatorTable {

  private static final int ID = 0;
  private static final int THEME = 1;
  private static final int FAMILY = 2;
  private static final int VIETNAMESE = 3;
  private static final int ENGLISH = 4;
  private static final int UNIT = 5;
  private static final int ALSO_IN = 6;
  private static final int DIRECTION = 7;
  private static final int POPULATION = 8;
  private static final int SCOPE = 9;
  private static final int SYNONYMS = 10;
  private static final int SOURCE = 11;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final UnitRegistry units;

  IndicatorTable(UnitRegistry units) {
    this.units = units;
  }

  IndicatorRegistry read(List<TableLine> themeLines, List<TableLine> lines) {
    SequencedMap<String, Theme> themes = IndicatorRegistry.themes(themeLines);
    SequencedMap<String, Indicator> indicators = new LinkedHashMap<>();
    Map<String, String> owners = new HashMap<>();
    for (TableLine line : lines) {
      Indicator indicator = indicator(line);
      if (!themes.containsKey(indicator.theme())) {
        throw line.wrong("no theme " + indicator.theme() + " in themes.tsv");
      }
      if (indicators.put(indicator.id(), indicator) != null) {
        throw line.wrong("second indicator " + indicator.id());
      }
      for (String wording : indicator.wordings()) {
        String owner =
            owners.put(
                Vietnamese.lower(wording) + " in " + units.of(indicator.unit()).normal(),
                indicator.id());
        if (owner != null) {
          throw line.wrong("\"" + wording + "\" is a wording of " + owner + ", too");
        }
      }
    }
    return new IndicatorRegistry(indicators, themes);
  }

  private Indicator indicator(TableLine line) {
    String id = slug(line, ID);
    if (IndicatorRegistry.isProvisional(id)) {
      throw line.wrong(id + " looks like a provisional id");
    }
    return new Indicator(
        id,
        slug(line, THEME),
        slug(line, FAMILY),
        line.given(VIETNAMESE),
        line.given(ENGLISH),
        known(line, line.given(UNIT)).name(),
        alsoIn(line),
        direction(line),
        line.optional(POPULATION),
        line.optional(SCOPE),
        line.parts(SYNONYMS),
        line.given(SOURCE),
        line.number());
  }

  private static String slug(TableLine line, int column) {
    String id = line.given(column);
    if (!SLUG.matcher(id).matches()) {
      throw line.wrong(id + " is no id: small letters, digits and hyphens between them");
    }
    return id;
  }

  /// A unit that others are brought to.
  private String normal(TableLine line, String name) {
    UnitRegistry.Unit unit = known(line, name);
    if (!unit.normal().equals(name)) {
      throw line.wrong(name + " is compared in " + unit.normal() + "; give that unit");
    }
    return name;
  }

  private UnitRegistry.Unit known(TableLine line, String name) {
    UnitRegistry.Unit unit = units.named(name);
    if (unit == null) {
      throw line.wrong("no unit " + name + " in units.tsv");
    }
    return unit;
  }

  /// "per_100_people=1": one per 100 people is one percent.
  private Map<String, BigDecimal> alsoIn(TableLine line) {
    Map<String, BigDecimal> factors = new LinkedHashMap<>();
    for (String part : line.parts(ALSO_IN)) {
      String[] sides = part.split("=", -1);
      if (sides.length != 2 || !sides[1].matches("\\d+(?:\\.\\d+)?")) {
        throw line.wrong(part + " is not UNIT=FACTOR");
      }
      factors.put(normal(line, sides[0]), new BigDecimal(sides[1]));
    }
    return factors;
  }

  private static Direction direction(TableLine line) {
    String cell = line.given(DIRECTION);
    return Arrays.stream(Direction.values())
        .filter(direction -> direction.name().equals(cell))
        .findFirst()
        .orElseThrow(
            () ->
                line.wrong(
                    "direction " + cell + " is none of " + Arrays.toString(Direction.values())));
  }
}
