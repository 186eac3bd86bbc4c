// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.tokens.Gazetteer;
import org.kehoach.extractors.tokens.TokenMatch;
import org.kehoach.extractors.tokens.TokenPatterns;
import org.kehoach.extractors.tokens.Tokeniser;
import org.kehoach.extractors.trace.Reason;

/// Tells amounts that a plan commits to from amounts that it only names: past results, rates of
/// money, scores, thresholds (`not-a-target.rules`); and, outside the aims, asks for a sign of
/// commitment: a share, a floor, "đạt", or a verb of delivery (`delivery-verbs.txt`).
final class Commitments {

  private static final Set<String> SHARES =
      Set.of("percent", "per_person", "rank", "level", "Mbps", "Gbps");
  private static final Set<Comparator> FLOORS =
      Set.of(Comparator.GE, Comparator.GT, Comparator.RANGE);
  private static final Set<String> LENGTHS = Set.of("metre", "km", "kg");
  private static final Set<String> TIMES =
      Set.of("day", "week", "month", "year", "hour", "minute", "second", "millisecond");

  /// "nâng thời hạn dự báo lên 3 ngày", "rút ngắn … còn 07 ngày".
  private static final Pattern CHANGED_TO =
      Pattern.compile("(?iUs).*(?:nâng|rút ngắn|rút|giảm|tăng) .*(?:lên|xuống|còn|xuống còn) ");

  /// A time counted from an event is a deadline ("03 ngày kể từ ngày nhận").
  private static final Pattern COUNTED_FROM =
      Pattern.compile("(?iUs).*(?:kể từ|tính từ|sau khi|trước ngày|trước khi họp).*");

  /// "Số lượng: 02 hội nghị/năm", "tần suất quan trắc 02 đợt/tháng".
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iUs)(?:.*[;,.] )?(?:(?:số|tổng số|quy mô|diện tích|công suất)\\b[^:;.]{0,60}:"
              + "|tần suất\\b[^;.]{0,40}?) ?(?:khoảng |tối thiểu |ít nhất )?");

  /// What a thing delivered is measured by: "Xây dựng Trung tâm …, quy mô 12 ha".
  private static final Pattern SIZE =
      Pattern.compile(
          "(?iUs).*(?:quy mô|công suất|diện tích|chiều dài|dung tích|dung lượng)"
              + "(?: khoảng| là| đạt| thiết kế| tối thiểu)? ");

  /// Words that part a verb from the number behind it; "đào tạo cho 300 cán bộ" is not parted.
  private static final Set<String> BREAKS =
      Set.of(",", ";", ".", "(", "của", "tại", "với", "trong", "theo", "trên");

  private static final Set<String> BREAKS_AND_FOR =
      Set.of(",", ";", ".", "(", "của", "tại", "với", "trong", "theo", "trên", "cho");

  private final Tokeniser tokeniser = new Tokeniser();
  private final TokenPatterns others = TokenPatterns.load(Commitments.class, "not-a-target.rules");
  private final Gazetteer delivery = Gazetteer.load(Commitments.class, "delivery-verbs.txt");

  /// Why an amount is no target; empty where it is one.
  ///
  /// @param territory the clause's words around the amount: from the amount before it to the next
  /// @param from where the amount begins in `territory`
  Optional<Reason> rejects(String territory, int from, Quantity quantity, Zone zone) {
    List<CoreLabel> tokens = tokeniser.tokenise(territory);
    boolean aims = zone == Zone.AIMS;
    for (TokenMatch match : others.find(tokens)) {
      boolean floor = isFloor(quantity) && match.rule().id().startsWith("money.share");
      if (!floor && (!aims || match.rule().result().equals("everywhere"))) {
        return Optional.of(match.rule().reason());
      }
    }
    Optional<AmountCheck> failed =
        aims
            ? Optional.of(AmountCheck.TIME_OR_LENGTH)
                .filter(c -> !measuresAnAim(territory, quantity))
            : failed(territory, tokens, from, quantity);
    return failed.map(AmountCheck::reason);
  }

  private static boolean isFloor(Quantity quantity) {
    return quantity.explicit() && FLOORS.contains(quantity.comparator());
  }

  private static boolean measuresAnAim(String territory, Quantity quantity) {
    boolean time = TIMES.contains(quantity.unit());
    if (!time && !LENGTHS.contains(quantity.unit())) {
      return true;
    }
    String words = territory.toLowerCase(java.util.Locale.ROOT);
    return quantity.measure() != Measure.LEVEL
        || time && (quantity.explicit() || quantity.rate() != null)
        || words.contains("số năm")
        || quantity.unit().equals("km")
        || words.contains("thời gian")
        || words.contains("rút ngắn")
        || words.contains("độ trễ");
  }

  private Optional<AmountCheck> failed(
      String territory, List<CoreLabel> tokens, int from, Quantity quantity) {
    String unit = quantity.unit();
    String before = territory.substring(0, Math.min(from, territory.length()));
    if (TIMES.contains(unit)) {
      boolean limit = quantity.explicit() && !COUNTED_FROM.matcher(territory).matches();
      return limit || CHANGED_TO.matcher(before).matches()
          ? Optional.empty()
          : Optional.of(AmountCheck.UNIT);
    }
    if (Set.of("point", "year_of_age", "percentage_point").contains(unit)) {
      return Optional.of(AmountCheck.UNIT);
    }
    boolean perPeople = unit.startsWith("per_") && !unit.equals("per_person");
    if (SHARES.contains(unit) || perPeople || quantity.measure() != Measure.LEVEL) {
      return Optional.empty();
    }
    boolean floor = isFloor(quantity) && !LENGTHS.contains(unit);
    boolean bareAbove = quantity.comparator() == Comparator.GT;
    boolean aspires = before.matches("(?iUs).*(?:phấn đấu|mục tiêu|chỉ tiêu).*");
    if (Set.of("vnd", "usd").contains(unit)) {
      boolean least = quantity.explicit() && quantity.comparator() == Comparator.GE;
      return aspires || least ? Optional.empty() : Optional.of(AmountCheck.MONEY);
    }
    return aspires || (floor && !bareAbove) || delivers(before, tokens, from)
        ? Optional.empty()
        : Optional.of(AmountCheck.NO_COMMITMENT);
  }

  /// A verb of delivery stands close before the amount, or opens the clause whose colon it follows:
  /// "xây dựng mới 20 trạm", "Lắp đặt mới trạm 3G/4G: 58 trạm".
  private boolean delivers(String before, List<CoreLabel> tokens, int from) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).beginPosition() < from) {
      at++;
    }
    boolean afterColon = at > 0 && tokens.get(at - 1).word().equals(":");
    if (LABELLED.matcher(before).matches()
        || SIZE.matcher(before).matches() && delivery.at(tokens.subList(0, at), 0) != null
        || CHANGED_TO.matcher(before).matches()
        || at > 0 && tokens.get(at - 1).word().equals("cho") && trains(tokens, at)) {
      return true;
    }
    boolean atPlaces = at > 0 && tokens.get(at - 1).word().equals("tại");
    int reach = afterColon || atPlaces ? 0 : Math.max(0, at - 5);
    for (int i = reach; i < at; i++) {
      Gazetteer.Hit hit = delivery.at(tokens.subList(0, at), i);
      if (hit != null && (!afterColon || i <= 2) && unbroken(tokens, hit, at)) {
        return true;
      }
    }
    return false;
  }

  /// "Tập huấn về quy tắc xuất xứ, thanh toán quốc tế cho khoảng 500 lượt doanh nghiệp".
  private boolean trains(List<CoreLabel> tokens, int at) {
    for (int i = 0; i < at - 1; i++) {
      Gazetteer.Hit hit = delivery.at(tokens.subList(0, at), i);
      if (hit != null && Set.of("people", "give").contains(hit.label())) {
        return true;
      }
    }
    return false;
  }

  private static boolean unbroken(List<CoreLabel> tokens, Gazetteer.Hit verb, int to) {
    List<CoreLabel> between = tokens.subList(verb.to(), to);
    if (verb.label().equals("do") && !between.isEmpty() && between.getLast().word().equals("tại")) {
      between = between.subList(0, between.size() - 1); // "thí điểm tại 06 sở"
    }
    boolean forPeople = Set.of("people", "give").contains(verb.label());
    Set<String> breaks = forPeople ? BREAKS : BREAKS_AND_FOR;
    return between.stream().noneMatch(token -> breaks.contains(token.word()));
  }
}
