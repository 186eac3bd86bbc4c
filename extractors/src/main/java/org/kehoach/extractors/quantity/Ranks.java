// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import edu.stanford.nlp.ling.CoreLabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.extractors.tokens.TokenMatch;
import org.kehoach.extractors.tokens.TokenPatterns;

/// Finds places in an order: "thuộc nhóm 20 tỉnh dẫn đầu" (`ranks.rules`).
record Ranks(TokenPatterns patterns) {

  /// Words of which every rank has one.
  private static final Set<String> OPENERS =
      Set.of("nhóm", "top", "tốp", "một", "thuộc", "xếp", "đứng", "cấp", "mức");

  static Ranks load() {
    return new Ranks(TokenPatterns.load(Ranks.class, "ranks.rules"));
  }

  List<Quantity> in(String text, List<CoreLabel> tokens) {
    List<Quantity> ranks = new ArrayList<>();
    if (tokens.stream().noneMatch(token -> OPENERS.contains(token.word()))) {
      return ranks;
    }
    for (TokenMatch match : patterns.findApart(tokens)) {
      Span number = match.group("n");
      String[] result = match.rule().result().split(" ");
      BigDecimal value =
          number == null ? null : Numeral.parse(number.of(text).replaceFirst("/.*", ""));
      if (number != null && value != null) {
        ranks.add(
            new Quantity(
                match.span(),
                number,
                Comparator.valueOf(result[0]),
                true,
                value,
                null,
                result.length > 1 ? result[1] : "rank",
                "",
                Measure.LEVEL,
                null,
                null));
      }
    }
    return ranks;
  }
}
