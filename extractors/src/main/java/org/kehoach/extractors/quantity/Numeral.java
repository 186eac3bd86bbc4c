// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import edu.stanford.nlp.ling.CoreLabel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.extractors.tokens.Gazetteer;
import org.kehoach.extractors.tokens.TokenKind;

/// A number as written, in figures or words.
///
/// @param to index behind its last token
/// @param share whether it is a part of a whole ("1/3", "một nửa"), `value` then in percent
record Numeral(int to, BigDecimal value, boolean share) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// Reads numerals; the words are in `numerals.tsv`.
  record Reader(Gazetteer words) {
    static Reader load() {
      return new Reader(Gazetteer.load(Numeral.class, "numerals.tsv"));
    }

    /// The numeral that begins at token `at`, or null. Number words count only behind `worded`.
    @Nullable Numeral at(List<CoreLabel> tokens, int at, boolean worded) {
      CoreLabel token = tokens.get(at);
      if (token.tag().equals(TokenKind.NUMBER.name())) {
        BigDecimal value = parse(token.word());
        return value == null ? null : new Numeral(at + 1, value, false);
      }
      if (token.tag().equals(TokenKind.FRACTION.name())) {
        boolean score = at + 1 < tokens.size() && tokens.get(at + 1).word().equals("điểm");
        return fraction(token.word(), at, score);
      }
      Gazetteer.Hit hit = words.at(tokens, at);
      if (hit == null) {
        return null;
      }
      boolean share = hit.label().endsWith("%");
      return share || worded
          ? new Numeral(hit.to(), new BigDecimal(hit.label().replace("%", "")), share)
          : null;
    }
  }

  /// Reads figures the Vietnamese way: "99,56" is 99.56, "1.250" is 1250, "03" is 3; a full stop
  /// before other than three digits is a decimal point all the same ("3.5"). Null where no reading
  /// fits ("1.2.3").
  static @Nullable BigDecimal parse(String figures) {
    if (figures.length() > 18) {
      return null;
    }
    if (figures.matches("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?")) {
      return number(figures.replace(".", "").replace(',', '.'));
    }
    if (figures.matches("[1-9]\\d{0,2}(,\\d{3}){2,}(\\.\\d+)?")) {
      return number(figures.replace(",", ""));
    }
    return figures.matches("\\d+([.,]\\d+)?") ? number(figures.replace(',', '.')) : null;
  }

  private static BigDecimal number(String plain) {
    BigDecimal value = new BigDecimal(plain).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /// "1/3" is a share; "19/19" counts what stands before the stroke, as does a score, "4/5 điểm".
  private static @Nullable Numeral fraction(String written, int at, boolean score) {
    String[] parts = written.split("/");
    int above = Integer.parseInt(parts[0]);
    int below = Integer.parseInt(parts[1]);
    if (below == 0) {
      return null;
    }
    if (!score && above < below && below <= 5 && !parts[0].startsWith("0")) {
      BigDecimal percent =
          HUNDRED
              .multiply(BigDecimal.valueOf(above))
              .divide(BigDecimal.valueOf(below), 2, RoundingMode.HALF_UP);
      return new Numeral(at + 1, number(percent.toPlainString()), true);
    }
    return new Numeral(at + 1, BigDecimal.valueOf(above), false);
  }
}
