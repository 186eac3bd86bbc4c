// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.rules.Rule;
import org.kehoach.extractors.tokens.TokenKind;
import org.kehoach.extractors.tokens.TokenMatch;
import org.kehoach.extractors.tokens.TokenPatterns;

/// Which numbers of a text measure nothing: places in documents, dates, years, ordinals, names
/// (`not-a-quantity.rules`).
record NonQuantities(TokenPatterns patterns, Unit.Reader units) {

  static NonQuantities load(Unit.Reader units) {
    return new NonQuantities(
        TokenPatterns.load(NonQuantities.class, "not-a-quantity.rules"), units);
  }

  /// How far from a number the words stand that tell what it is.
  private static final int BEFORE = 12;

  private static final int BEHIND = 8;

  /// The indices of the tokens that are no quantity, with the rule that says so. Patterns are tried
  /// near numbers alone.
  Map<Integer, Rule> in(List<CoreLabel> tokens) {
    Map<Integer, Rule> blocked = new TreeMap<>();
    Set<Integer> freed = new HashSet<>();
    int from = -1;
    int to = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (!isFigure(tokens.get(i))) {
        continue;
      }
      if (from < 0 || i - BEFORE > to) {
        mark(tokens, from, to, blocked, freed);
        from = Math.max(0, i - BEFORE);
      }
      to = Math.min(tokens.size(), i + BEHIND);
    }
    mark(tokens, from, to, blocked, freed);
    blocked.keySet().removeAll(freed);
    return blocked;
  }

  private void mark(
      List<CoreLabel> tokens, int from, int to, Map<Integer, Rule> blocked, Set<Integer> freed) {
    if (from < 0) {
      return;
    }
    for (TokenMatch match : patterns.find(tokens.subList(from, to))) {
      boolean unlessMeasured = match.rule().result().equals("unless-measured");
      boolean frees = match.rule().result().equals("quantity");
      Span group = match.group("n");
      Span span = group == null ? match.span() : group;
      for (int i = from + match.from(); i < from + match.to(); i++) {
        boolean inside = span.contains(spanOf(tokens.get(i)));
        if (inside && !(unlessMeasured && units.measuredAt(tokens, i + 1))) {
          if (frees) {
            freed.add(i);
          } else {
            blocked.putIfAbsent(i, match.rule());
          }
        }
      }
    }
  }

  static boolean isFigure(CoreLabel token) {
    return token.tag().equals(TokenKind.NUMBER.name())
        || token.tag().equals(TokenKind.FRACTION.name());
  }

  static Span spanOf(CoreLabel token) {
    return new Span(token.beginPosition(), token.endPosition());
  }
}
