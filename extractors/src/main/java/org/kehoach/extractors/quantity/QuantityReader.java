// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import edu.stanford.nlp.ling.CoreLabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Measure;

/// Reads the amounts at the numbers of a text.
record QuantityReader(Numeral.Reader numerals, Unit.Reader units, Comparison.Reader comparisons) {

  private static final Set<String> RANGE_SIGNS = Set.of("-", "–", "÷", "đến", "tới");

  /// How far into a clause "Mỗi năm, …" at its beginning holds.
  private static final int OPENING = 12;

  private static final Set<String> BEFORE_BARE = Set.of("đạt", "còn", "lên", "là", ":", "xuống");

  /// Numeral, range end and unit as read at one place.
  private record Figure(
      int from, int to, Numeral first, @Nullable Numeral second, @Nullable Unit unit) {}

  List<Quantity> read(String text, List<CoreLabel> tokens, BitSet blocked) {
    List<Quantity> found = new ArrayList<>();
    Figure base = null;
    int i = 0;
    while (i < tokens.size()) {
      Figure figure = blocked.get(i) ? null : figure(tokens, i, blocked);
      if (figure == null) {
        i++;
        continue;
      }
      if (isBase(tokens, figure)) {
        base = figure;
        i = figure.to();
        continue;
      }
      Quantity quantity = quantity(text, tokens, figure, base);
      if (quantity != null) {
        found.add(quantity);
        base = null;
      }
      i = figure.to();
    }
    return found;
  }

  private @Nullable Figure figure(List<CoreLabel> tokens, int at, BitSet blocked) {
    boolean worded = isMultiple(tokens, at) || isFloor(comparisons.before(tokens, at));
    Numeral first = numerals.at(tokens, at, worded);
    if (first == null) {
      return null;
    }
    boolean oneOfSeveral =
        first.to() < tokens.size() && tokens.get(first.to()).word().equals("trong");
    if (worded && oneOfSeveral) {
      return null; // "ít nhất một trong các dịch vụ"
    }
    Unit unit = first.share() ? null : units.at(tokens, first.to());
    if (unit != null && unit.isCount() && isMultiple(tokens, at)) {
      unit = null; // "gấp đôi tốc độ" doubles a speed
    }
    int to = unit == null ? first.to() : unit.to();
    // "5 - 7%" and "5% - 7%", but not "20 xã đến 30 xã" whose ends are apart
    for (int sign : new int[] {first.to(), to}) {
      if (sign + 1 < tokens.size()
          && RANGE_SIGNS.contains(tokens.get(sign).word())
          && !blocked.get(sign + 1)) {
        Numeral second = numerals.at(tokens, sign + 1, false);
        if (second != null && second.value().compareTo(first.value()) > 0) {
          Unit behind = units.at(tokens, second.to());
          Unit shared = behind == null ? unit : behind;
          return new Figure(at, behind == null ? second.to() : behind.to(), first, second, shared);
        }
      }
    }
    return new Figure(at, to, first, null, unit);
  }

  /// "ít nhất một": before a number in words the comparison must be sure ("trên hai" is a place
  /// too).
  private static boolean isFloor(@Nullable Comparison comparison) {
    return comparison != null && comparison.words().contains(" ");
  }

  private @Nullable Quantity quantity(
      String text, List<CoreLabel> tokens, Figure figure, @Nullable Figure base) {
    Comparison before = comparisons.before(tokens, figure.from());
    Comparison after = comparisons.after(tokens, figure.to());
    boolean multiple = isMultiple(tokens, before == null ? figure.from() : before.from());
    int from = before == null ? figure.from() : before.from();
    int to = after == null ? figure.to() : after.to();
    Unit unit = figure.unit();
    if (unit == null && !figure.first().share() && !multiple && !isBare(tokens, figure, before)) {
      return null;
    }
    String name = figure.first().share() ? "percent" : unit == null ? "count" : unit.name();
    if (name.equals("count") && isPerPerson(tokens, from)) {
      name = "per_person";
    }
    Measure measure = Change.before(tokens, from, name);
    if (multiple) {
      name = "times";
      measure = Measure.MULTIPLE;
    } else if (name.equals("times") && measure == Measure.INCREASE) {
      measure = Measure.MULTIPLE;
    }
    if (name.equals("point") && countsPlaces(tokens, from)) {
      name = "count";
    }
    Comparator comparator = comparator(figure, before, after);
    if (before != null && name.equals("percent") && exceeds(tokens, before, to)) {
      measure = Measure.INCREASE;
      comparator = Comparator.EQ;
    }
    int unitFrom = figure.second() == null ? figure.first().to() : figure.second().to();
    return new Quantity(
        span(tokens, base != null ? base.from() - 1 : multiple ? from - 1 : from, to),
        span(tokens, figure.from(), figure.to()),
        comparator,
        before != null || after != null,
        scaled(figure.first(), unit),
        figure.second() == null ? null : scaled(figure.second(), unit),
        name,
        unitText(text, tokens, figure, unitFrom),
        measure,
        unit != null && unit.rate() != null ? unit.rate() : yearly(tokens, from, to),
        base == null ? null : scaled(base.first(), base.unit()));
  }

  private static Comparator comparator(
      Figure figure, @Nullable Comparison before, @Nullable Comparison after) {
    if (figure.second() != null) {
      return Comparator.RANGE;
    }
    if (after != null) {
      return after.comparator();
    }
    return before == null ? Comparator.EQ : before.comparator();
  }

  /// "từ 40% lên 60%": the first amount is what the second starts from.
  private boolean isBase(List<CoreLabel> tokens, Figure figure) {
    if (figure.from() == 0 || !tokens.get(figure.from() - 1).word().equals("từ")) {
      return false;
    }
    for (int i = figure.to(); i < Math.min(tokens.size(), figure.to() + 8); i++) {
      String word = tokens.get(i).word();
      if (word.equals("lên") || word.equals("xuống")) {
        return !tokens.get(i - 1).word().equals("trở");
      }
      if (word.matches("[;.,:]")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isMultiple(List<CoreLabel> tokens, int at) {
    return at > 0 && tokens.get(at - 1).word().equals("gấp");
  }

  /// "Số điểm quan trắc: 08 điểm": places, no score.
  private static boolean countsPlaces(List<CoreLabel> tokens, int from) {
    for (int i = 1; i < from; i++) {
      if (tokens.get(i).word().equals("điểm") && tokens.get(i - 1).word().equals("số")) {
        return i + 1 < from && !tokens.get(i + 1).word().equals(":");
      }
    }
    return false;
  }

  /// "vượt 5% dự toán": by so much more than planned, not a level above it.
  private static boolean exceeds(List<CoreLabel> tokens, Comparison before, int to) {
    return before.words().equals("vượt")
        && to < tokens.size()
        && tokens.get(to).word().matches("dự|kế|so|chỉ|mức");
  }

  private static boolean isBare(
      List<CoreLabel> tokens, Figure figure, @Nullable Comparison before) {
    if (before != null) {
      boolean vague = before.words().equals("từ") || before.words().equals("trên");
      return !vague || figure.to() == tokens.size();
    }
    return figure.from() > 0 && BEFORE_BARE.contains(tokens.get(figure.from() - 1).word());
  }

  /// "mỗi người dân có 03 kết nối".
  private static boolean isPerPerson(List<CoreLabel> tokens, int from) {
    for (int i = from - 1; i > Math.max(0, from - 7); i--) {
      String word = tokens.get(i).word();
      if (word.matches("[;.,:]")) {
        return false;
      }
      if (word.matches("người|dân") && tokens.get(i - 1).word().matches("mỗi|đầu|mọi|một|công")) {
        return !tokens.get(i - 1).word().equals("một");
      }
    }
    return false;
  }

  /// "mỗi năm 150 sản phẩm", "150 sản phẩm mỗi năm", "bình quân hằng năm".
  private static @Nullable String yearly(List<CoreLabel> tokens, int from, int to) {
    for (int i = from - 1; i >= Math.max(0, from - 6) && !isStop(tokens.get(i)); i--) {
      if (isYearly(tokens, i)) {
        return "per_year";
      }
    }
    for (int i = to; i < Math.min(tokens.size(), to + 4) && !isStop(tokens.get(i)); i++) {
      if (isYearly(tokens, i)) {
        return "per_year";
      }
    }
    boolean opens = isYearly(tokens, 0) || isYearly(tokens, 2);
    return opens && from < OPENING ? "per_year" : null;
  }

  private static boolean isYearly(List<CoreLabel> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).word().matches("mỗi|hàng|hằng")
        && tokens.get(at + 1).word().equals("năm");
  }

  private static boolean isStop(CoreLabel token) {
    return token.word().matches("[;,.:()]");
  }

  private static BigDecimal scaled(Numeral numeral, @Nullable Unit unit) {
    if (unit == null || unit.factor().compareTo(BigDecimal.ONE) == 0) {
      return numeral.value();
    }
    BigDecimal value = numeral.value().multiply(unit.factor()).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static String unitText(String text, List<CoreLabel> tokens, Figure figure, int unitFrom) {
    return unitFrom < figure.to() && figure.unit() != null
        ? span(tokens, unitFrom, figure.to()).of(text)
        : "";
  }

  private static Span span(List<CoreLabel> tokens, int from, int to) {
    return new Span(tokens.get(from).beginPosition(), tokens.get(to - 1).endPosition());
  }
}
