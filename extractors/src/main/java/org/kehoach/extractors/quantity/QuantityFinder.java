// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kehoach.extractors.tokens.Tokeniser;

/// Finds the amounts in a text. Immutable; build one and share it.
///
/// Steps: cut into tokens; strike out the numbers that measure nothing ([NonQuantities]); read
/// ranks ([Ranks]); read each number left with its comparison, unit, range and measure
/// ([QuantityReader]).
public final class QuantityFinder {

  private final Tokeniser tokeniser = new Tokeniser();
  private final NonQuantities nonQuantities;
  private final Ranks ranks = Ranks.load();
  private final QuantityReader reader;

  public QuantityFinder() {
    Unit.Reader units = Unit.Reader.load();
    this.nonQuantities = NonQuantities.load(units);
    this.reader = new QuantityReader(Numeral.Reader.load(), units, Comparison.Reader.load());
  }

  /// The amounts in `text`, in its order; offsets count from its beginning.
  public List<Quantity> find(String text) {
    if (text.chars().noneMatch(Character::isDigit)
        && !text.matches("(?s).*(một|hai|ba|gấp|Gấp) .*")) {
      return List.of();
    }
    List<CoreLabel> tokens = tokeniser.tokenise(text);
    List<Quantity> found = new ArrayList<>(ranks.in(text, tokens));
    for (Quantity quantity : reader.read(text, tokens, nonQuantities.in(tokens))) {
      if (found.stream().noneMatch(other -> other.span().overlaps(quantity.figure()))) {
        found.add(quantity);
      }
    }
    found.sort(Comparator.comparingInt(quantity -> quantity.figure().start()));
    return found;
  }
}
