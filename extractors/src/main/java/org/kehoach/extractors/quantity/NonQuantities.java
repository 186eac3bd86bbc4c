// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.BitSet;
import java.util.List;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.tokens.TokenMatch;
import org.kehoach.extractors.tokens.TokenPatterns;

/// Which numbers of a text measure nothing: places in documents, dates, years, ordinals, names
/// (`not-a-quantity.rules`).
record NonQuantities(TokenPatterns patterns, Unit.Reader units) {

  static NonQuantities load(Unit.Reader units) {
    return new NonQuantities(
        TokenPatterns.load(NonQuantities.class, "not-a-quantity.rules"), units);
  }

  /// The indices of the tokens that are no quantity.
  BitSet in(List<CoreLabel> tokens) {
    BitSet blocked = new BitSet();
    BitSet freed = new BitSet();
    for (TokenMatch match : patterns.find(tokens)) {
      boolean unlessMeasured = match.rule().result().equals("unless-measured");
      BitSet marked = match.rule().result().equals("quantity") ? freed : blocked;
      Span group = match.group("n");
      Span span = group == null ? match.span() : group;
      for (int i = match.from(); i < match.to(); i++) {
        boolean inside = span.contains(spanOf(tokens.get(i)));
        if (inside && !(unlessMeasured && units.measuredAt(tokens, i + 1))) {
          marked.set(i);
        }
      }
    }
    blocked.andNot(freed);
    return blocked;
  }

  private static Span spanOf(CoreLabel token) {
    return new Span(token.beginPosition(), token.endPosition());
  }
}
