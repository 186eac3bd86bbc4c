// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.finding.Target;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.quantity.QuantityFinder;
import org.kehoach.extractors.quantity.UnitName;

/// Reads the cells of one row of an indicator table, whose unit stands in another column, in the
/// indicator's name, or in the cell.
final class CellAmounts {

  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]{1,40})\\)\\s*$");

  private final QuantityFinder finder;
  private final UnitName unit;
  private final List<Target.Condition> conditions = new ArrayList<>();

  /// @param unit the unit cell's words; empty where there is none
  /// @param name the indicator's name
  CellAmounts(QuantityFinder finder, String unit, String name) {
    this.finder = finder;
    this.unit = unit.isEmpty() ? named(finder, name) : finder.unit(unit);
    for (Quantity quantity : finder.find(name)) {
      if (quantity.unit().equals("year_of_age") || quantity.explicit()) {
        Span span = quantity.span();
        conditions.add(
            new Target.Condition(
                quantity.comparator(), quantity.value(), quantity.unit(), span.of(name)));
      }
    }
  }

  private static UnitName named(QuantityFinder finder, String name) {
    Matcher matcher = BRACKETED.matcher(name);
    if (matcher.find()) {
      UnitName bracketed = finder.unit(matcher.group(1));
      if (!bracketed.name().equals("count")) {
        return bracketed;
      }
    }
    return name.toLowerCase(Locale.ROOT).startsWith("tỷ lệ")
        ? new UnitName("percent", "%", BigDecimal.ONE)
        : new UnitName("count", "", BigDecimal.ONE);
  }

  /// Conditions that the indicator's name holds ("dân số từ 15 tuổi trở lên").
  List<Target.Condition> conditions() {
    return List.copyOf(conditions);
  }

  /// The amount in a cell, or null where it gives none ("-", empty, words).
  @Nullable Quantity read(String cell) {
    if (cell.matches("(?iu)có|x|✓|✔")) {
      return new Quantity(
          new Span(0, cell.length()),
          new Span(0, cell.length()),
          Comparator.EQ,
          false,
          BigDecimal.ONE,
          null,
          "boolean",
          unit.text(),
          Measure.LEVEL,
          null,
          null);
    }
    Quantity quantity = finder.cell(cell);
    if (quantity == null || !(quantity.isCount() && quantity.unitText().isEmpty())) {
      return quantity;
    }
    BigDecimal to = quantity.valueTo();
    return new Quantity(
        quantity.span(),
        quantity.figure(),
        quantity.comparator(),
        quantity.explicit(),
        scaled(quantity.value()),
        to == null ? null : scaled(to),
        unit.name(),
        unit.text(),
        quantity.measure(),
        quantity.rate(),
        null);
  }

  /// The number in a cell that [#read] reads.
  BigDecimal level(String cell) {
    return Objects.requireNonNull(read(cell)).value();
  }

  private BigDecimal scaled(BigDecimal value) {
    if (unit.factor().compareTo(BigDecimal.ONE) == 0) {
      return value;
    }
    BigDecimal scaled = value.multiply(unit.factor()).stripTrailingZeros();
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }
}
