// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The units of the records, with what people call them and the unit that values are compared in
/// (`units.tsv`). Only what is the same quantity has the same unit of comparison: `Gbps` and
/// `Mbps`, but not `per_100_people` and `percent`, because there may be 120 subscriptions per 100
/// people.
public final class UnitRegistry {

  private static final int UNIT = 0;
  private static final int VIETNAMESE = 1;
  private static final int ENGLISH = 2;
  private static final int NORMAL = 3;
  private static final int FACTOR = 4;

  private final SequencedMap<String, Unit> units;

  private UnitRegistry(SequencedMap<String, Unit> units) {
    this.units = units;
  }

  /// A unit.
  ///
  /// @param name as in the records
  /// @param vietnamese as people write it behind a number
  /// @param english the same in English
  /// @param normal the unit that its values are compared in
  /// @param factor what brings a value to that unit
  public record Unit(
      String name, String vietnamese, String english, String normal, BigDecimal factor) {

    /// The value of `number` of this unit in [#normal].
    public BigDecimal normalise(BigDecimal number) {
      return number.multiply(factor);
    }
  }

  /// Loads `units.tsv`.
  ///
  /// @throws IllegalArgumentException with file, line and reason where a line is wrong
  public static UnitRegistry load() {
    return of(TableLine.load("units.tsv"));
  }

  static UnitRegistry parse(String text) {
    return of(TableLine.parse("units.tsv", text));
  }

  private static UnitRegistry of(List<TableLine> lines) {
    SequencedMap<String, Unit> units = new LinkedHashMap<>();
    for (TableLine line : lines) {
      Unit unit =
          new Unit(
              line.given(UNIT),
              line.given(VIETNAMESE),
              line.given(ENGLISH),
              line.given(NORMAL),
              factor(line));
      if (units.put(unit.name(), unit) != null) {
        throw line.wrong("second unit " + unit.name());
      }
    }
    for (TableLine line : lines) {
      Unit normal = units.get(line.given(NORMAL));
      if (normal == null) {
        throw line.wrong("no unit " + line.given(NORMAL) + " to compare in");
      }
      if (!normal.normal().equals(normal.name())
          || normal.factor().compareTo(BigDecimal.ONE) != 0) {
        throw line.wrong(normal.name() + " is itself compared in " + normal.normal());
      }
    }
    return new UnitRegistry(units);
  }

  private static BigDecimal factor(TableLine line) {
    try {
      BigDecimal factor = new BigDecimal(line.given(FACTOR));
      if (factor.signum() <= 0) {
        throw line.wrong("factor " + factor + " is not above 0");
      }
      return factor;
    } catch (NumberFormatException e) {
      throw line.wrong("factor " + line.given(FACTOR) + " is no number");
    }
  }

  /// The unit of that name; null where the table has none.
  public @Nullable Unit named(String name) {
    return units.get(name);
  }

  /// The unit of that name; one that the table does not have is compared in itself alone.
  public Unit of(String name) {
    Unit unit = units.get(name);
    return unit == null ? new Unit(name, name, name, name, BigDecimal.ONE) : unit;
  }

  /// All units, in the table's order.
  public Collection<Unit> all() {
    return units.sequencedValues();
  }
}
