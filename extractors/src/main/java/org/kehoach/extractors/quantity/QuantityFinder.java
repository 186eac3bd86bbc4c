// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import edu.stanford.nlp.ling.CoreLabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.tokens.Tokeniser;
import org.kehoach.extractors.trace.Reason;
import org.kehoach.extractors.trace.Rejection;

/// Finds the amounts in a text. Immutable; build one and share it.
///
/// Steps: cut into tokens; strike out the numbers that measure nothing ([NonQuantities]); read
/// ranks ([Ranks]); read each number left with its comparison, unit, range and measure
/// ([QuantityReader]).
public final class QuantityFinder {

  /// A word before a bare number, by which it counts as an amount.
  private static final String LEAD = "đạt ";

  private static final int LONGEST_CELL = 60;

  private static final Reason BARE =
      new Reason("quantity.bare", "a bare number, without a unit or a comparison");

  private final Tokeniser tokeniser = new Tokeniser();
  private final Unit.Reader units = Unit.Reader.load();
  private final NonQuantities nonQuantities;
  private final Ranks ranks = Ranks.load();
  private final QuantityReader reader;

  public QuantityFinder() {
    this.nonQuantities = NonQuantities.load(units);
    this.reader = new QuantityReader(Numeral.Reader.load(), units, Comparison.Reader.load());
  }

  /// The amounts in `text`, in its order; offsets count from its beginning.
  public List<Quantity> find(String text) {
    return read(text).amounts();
  }

  /// The amounts in `text`, and its numbers that are none.
  public FoundAmounts read(String text) {
    if (text.chars().noneMatch(Character::isDigit)
        && !text.matches("(?s).*(một|hai|ba|gấp|Gấp) .*")) {
      return new FoundAmounts(List.of(), List.of());
    }
    List<CoreLabel> tokens = tokeniser.tokenise(text);
    Map<Integer, Rule> struckOut = nonQuantities.in(tokens);
    BitSet blocked = new BitSet();
    struckOut.keySet().forEach(blocked::set);
    List<Quantity> found = new ArrayList<>(ranks.in(text, tokens));
    for (Quantity quantity : reader.read(text, tokens, blocked)) {
      if (found.stream().noneMatch(other -> other.span().overlaps(quantity.figure()))) {
        found.add(quantity);
      }
    }
    found.sort(Comparator.comparingInt(quantity -> quantity.figure().start()));
    List<Quantity> amounts = apart(found);
    return new FoundAmounts(amounts, rejected(tokens, struckOut, amounts));
  }

  /// The numbers in no amount, those side by side that one rule strikes out as one.
  private static List<Rejection> rejected(
      List<CoreLabel> tokens, Map<Integer, Rule> struckOut, List<Quantity> amounts) {
    List<Rejection> rejected = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Rule rule = struckOut.get(i);
      int from = i;
      while (rule != null && rule.equals(struckOut.get(i + 1))) {
        i++;
      }
      Span span =
          new Span(tokens.get(from).beginPosition(), NonQuantities.spanOf(tokens.get(i)).end());
      if (NonQuantities.isFigure(tokens.get(from))
          && amounts.stream().noneMatch(amount -> amount.span().overlaps(span))) {
        rejected.add(new Rejection(span, rule == null ? BARE : rule.reason()));
      }
    }
    return rejected;
  }

  /// The amounts with no word in two of them: "gấp" and "từ" may stand in the one before already.
  private static List<Quantity> apart(List<Quantity> found) {
    List<Quantity> apart = new ArrayList<>();
    int end = 0;
    for (Quantity quantity : found) {
      if (quantity.figure().start() >= end) {
        apart.add(quantity.beginningAt(Math.max(end, quantity.span().start())));
        end = quantity.span().end();
      }
    }
    return apart;
  }

  /// The amount that a table's cell holds, or null where it is not an amount alone. Offsets count
  /// from the cell's beginning.
  public @Nullable Quantity cell(String cell) {
    List<CoreLabel> tokens = tokeniser.tokenise(LEAD + cell);
    List<Quantity> found = reader.read(LEAD + cell, tokens, new BitSet());
    if (found.size() != 1 || cell.length() > LONGEST_CELL) {
      return null;
    }
    Quantity q = found.getFirst();
    int start = Math.max(0, q.span().start() - LEAD.length());
    return new Quantity(
        new Span(start, q.span().end() - LEAD.length()),
        q.figure().shift(-LEAD.length()),
        q.comparator(),
        q.explicit(),
        q.value(),
        q.valueTo(),
        q.unit(),
        q.unitText(),
        q.measure(),
        q.rate(),
        q.base());
  }

  /// The unit that a column or cell names.
  public UnitName unit(String written) {
    if (written.matches("(?iu)có\\s*/\\s*không")) {
      return new UnitName("boolean", written, BigDecimal.ONE);
    }
    Unit unit = units.at(tokeniser.tokenise(written), 0);
    return unit == null
        ? new UnitName("count", written, BigDecimal.ONE)
        : new UnitName(unit.name(), written, unit.factor());
  }
}
