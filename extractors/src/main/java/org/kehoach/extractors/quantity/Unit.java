// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import edu.stanford.nlp.ling.CoreLabel;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.extractors.tokens.Gazetteer;
import org.kehoach.extractors.tokens.Table;
import org.kehoach.extractors.tokens.TokenKind;

/// What stands behind a number and says what it counts or measures.
///
/// @param to index behind its last token
/// @param name the contract's name
/// @param factor what the number is multiplied by ("triệu")
/// @param rate "per_year" of "…/năm"; else null
record Unit(int to, String name, BigDecimal factor, @Nullable String rate) {

  private static final Map<String, String> RATES =
      Map.of("năm", "per_year", "tháng", "per_month", "ngày", "per_day", "quý", "per_quarter");

  private static final Set<String> MEASURES =
      Set.of("kg", "tonne", "litre", "square_metre", "cubic_metre", "kWh", "metre", "km");

  /// Whom a rate is counted over, and how the unit's name says so.
  private static final Map<String, String> PERSONS =
      Map.of("người", "per_person", "phụ", "per_woman");

  boolean isCount() {
    return name.equals("count");
  }

  /// Reads units; the words are in `units.tsv`, `scales.tsv`, `nouns.txt` and `not-nouns.txt`.
  record Reader(
      Gazetteer units,
      Map<String, BigDecimal> factors,
      Map<String, BigDecimal> scales,
      Gazetteer nouns,
      Set<String> notNouns) {

    static Reader load() {
      Map<String, BigDecimal> factors = new HashMap<>();
      for (List<String> row : Table.load(Unit.class, "units.tsv")) {
        factors.put(row.get(0), new BigDecimal(row.get(2)));
      }
      return new Reader(
          Gazetteer.load(Unit.class, "units.tsv"),
          Map.copyOf(factors),
          Table.load(Unit.class, "scales.tsv").stream()
              .collect(Collectors.toMap(List::getFirst, row -> new BigDecimal(row.get(1)))),
          Gazetteer.of(
              Table.load(Unit.class, "nouns.txt").stream()
                  .map(row -> List.of(row.getFirst(), "count"))
                  .toList()),
          Table.load(Unit.class, "not-nouns.txt").stream()
              .map(List::getFirst)
              .collect(Collectors.toSet()));
    }

    /// The unit that begins at token `at`, or null where none does.
    @Nullable Unit at(List<CoreLabel> tokens, int at) {
      BigDecimal factor = BigDecimal.ONE;
      int i = at;
      while (i < tokens.size() && scales.containsKey(tokens.get(i).word())) {
        factor = factor.multiply(scales.get(tokens.get(i++).word()));
      }
      Unit ratio = i == at ? ratio(tokens, at) : null;
      if (ratio != null) {
        return ratio;
      }
      Unit plain = i < tokens.size() ? plain(tokens, i, factor) : null;
      if (plain == null) {
        // "5 tỷ" alone is money
        return factor.compareTo(BigDecimal.valueOf(1_000_000)) >= 0
            ? new Unit(i, "vnd", factor, null)
            : null;
      }
      return over(tokens, plain);
    }

    /// A unit of measurement (no noun) or a rate begins at token `at`.
    boolean measuredAt(List<CoreLabel> tokens, int at) {
      Unit unit = at < tokens.size() ? at(tokens, at) : null;
      if (unit != null && unit.name().startsWith("per_")) {
        return true;
      }
      Gazetteer.Hit hit = at < tokens.size() ? units.at(tokens, at) : null;
      return hit != null
          && !Set.of("day", "month", "year", "week", "hour", "point", "times")
              .contains(hit.label());
    }

    private @Nullable Unit plain(List<CoreLabel> tokens, int at, BigDecimal factor) {
      Gazetteer.Hit unit = units.at(tokens, at);
      Gazetteer.Hit noun = nouns.at(tokens, at);
      if (unit != null
          && (noun == null || unit.to() >= noun.to())
          && !isNounAfterAll(tokens, unit)) {
        String written = words(tokens, unit.from(), unit.to());
        BigDecimal own = factors.getOrDefault(written, BigDecimal.ONE);
        return new Unit(unit.to(), unit.label(), factor.multiply(own), null);
      }
      if (noun != null) {
        return new Unit(noun.to(), "count", factor, null);
      }
      if (!isNoun(tokens, at)) {
        return null;
      }
      boolean two = isNoun(tokens, at + 1) && isStroke(tokens, at + 2); // "bé trai/100 bé gái"
      return new Unit(two ? at + 2 : at + 1, "count", factor, null);
    }

    private boolean isNoun(List<CoreLabel> tokens, int at) {
      return at < tokens.size()
          && tokens.get(at).tag().equals(TokenKind.WORD.name())
          && !notNouns.contains(tokens.get(at).word());
    }

    private static boolean isStroke(List<CoreLabel> tokens, int at) {
      return at < tokens.size() && tokens.get(at).word().equals("/");
    }

    /// "07 điểm quan trắc" counts places; "07 điểm" is a score.
    private boolean isNounAfterAll(List<CoreLabel> tokens, Gazetteer.Hit unit) {
      if (!unit.label().equals("point") || unit.to() >= tokens.size()) {
        return false;
      }
      return isNoun(tokens, unit.to());
    }

    /// "42/100.000 trẻ đẻ sống": a number over a number; "4,5/5 điểm": a score and its scale.
    private @Nullable Unit ratio(List<CoreLabel> tokens, int at) {
      if (!isStroke(tokens, at)) {
        return null;
      }
      Gazetteer.Hit scale = at + 2 < tokens.size() ? units.at(tokens, at + 2) : null;
      if (scale != null && scale.label().equals("point")) {
        return new Unit(scale.to(), "point", BigDecimal.ONE, null);
      }
      Unit over = over(tokens, new Unit(at, "count", BigDecimal.ONE, null));
      return over.isCount() ? null : over;
    }

    /// What stands behind a stroke: "/100 dân", "/người", "/năm"; or behind "trên một vạn dân".
    private Unit over(List<CoreLabel> tokens, Unit unit) {
      Unit read = unit.isCount() ? overOneIn(tokens, unit) : unit;
      while (read.to() + 1 < tokens.size() && tokens.get(read.to()).word().equals("/")) {
        int i = read.to() + 1;
        String word = tokens.get(i).word();
        boolean number = isNumberOfPeople(tokens.get(i));
        if (RATES.containsKey(word)) {
          read = new Unit(i + 1, read.name(), read.factor(), RATES.get(word));
        } else if (number && read.isCount()) {
          read = overPeople(tokens, i, read);
        } else if (PERSONS.containsKey(word) && read.isCount()) {
          read = new Unit(i + 1, PERSONS.get(word), read.factor(), null);
        } else if (tokens.get(i).tag().equals(TokenKind.WORD.name())) {
          read = new Unit(i + 1, overMeasure(tokens, i, read.name()), read.factor(), read.rate());
        } else {
          break;
        }
      }
      return read;
    }

    /// "70 kg/ha", "25 m2/người"; a sum of money stays one.
    private String overMeasure(List<CoreLabel> tokens, int at, String name) {
      Gazetteer.Hit below = units.at(tokens, at);
      if (!MEASURES.contains(name)) {
        return name;
      }
      return tokens.get(at).word().equals("người")
          ? name + "_per_person"
          : below == null ? name : name + "_per_" + below.label();
    }

    /// "14 người trên một vạn dân".
    private Unit overOneIn(List<CoreLabel> tokens, Unit unit) {
      int at = unit.to();
      if (at + 2 >= tokens.size() || !tokens.get(at).word().equals("trên")) {
        return unit;
      }
      int number = tokens.get(at + 1).word().equals("một") ? at + 2 : at + 1;
      boolean people =
          number + 1 < tokens.size()
              && isNumberOfPeople(tokens.get(number))
              && tokens.get(number + 1).word().matches("dân|người|trẻ|bé");
      return people ? overPeople(tokens, number, unit) : unit;
    }

    private Unit overPeople(List<CoreLabel> tokens, int number, Unit unit) {
      int to = behindPeople(tokens, number + 1);
      boolean girls = words(tokens, number + 1, to).equals("bé gái");
      String people = girls ? "girls" : "people";
      String name = "per_" + perNumber(tokens.get(number).word()) + "_" + people;
      return new Unit(to, name, unit.factor(), null);
    }

    /// "100", "1.000", "vạn": what a rate is counted over.
    private boolean isNumberOfPeople(CoreLabel token) {
      return token.word().equals("vạn")
          || token.tag().equals(TokenKind.NUMBER.name())
              && token.word().replace(".", "").matches("10{2,5}");
    }

    private String perNumber(String word) {
      BigDecimal number = word.equals("vạn") ? scales.get(word) : Numeral.parse(word);
      return number == null ? word : number.toBigInteger().toString();
    }

    /// The people are named by one noun: "dân", "bé gái", "trẻ"; a bare "/100.000" names none.
    private int behindPeople(List<CoreLabel> tokens, int at) {
      if (at >= tokens.size()) {
        return at;
      }
      Gazetteer.Hit noun = nouns.at(tokens, at);
      if (noun != null) {
        return noun.to();
      }
      boolean girls = tokens.get(at).word().equals("bé") && isNoun(tokens, at + 1);
      return girls ? at + 2 : isNoun(tokens, at) ? at + 1 : at;
    }
  }

  static String words(List<CoreLabel> tokens, int from, int to) {
    return tokens.subList(from, to).stream().map(CoreLabel::word).collect(Collectors.joining(" "));
  }
}
