// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.extractors.quantity.Quantity;
import org.kehoach.extractors.trace.Reason;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.tokens.Gazetteer;
import org.kehoach.extractors.tokens.TokenMatch;
import org.kehoach.extractors.tokens.TokenPatterns;
import org.kehoach.extractors.tokens.Tokeniser;

/// Tells amounts that a plan commits to from amounts that it only names: past results, rates of
/// money, scores, thresholds (`not-a-target.rules`); and, outside the aims, asks for a sign of
/// commitment: a share, a floor, "đạt", or a verb of delivery (`delivery-verbs.txt`).
final class Commitments {

  private static final Set<String> SHARES =
      Set.of("percent", "per_person", "rank", "per_100_people", "per_1000_people", "Mbps", "Gbps");
  private static final Set<Comparator> FLOORS = Set.of(Comparator.GE, Comparator.GT);
  private static final Set<String> TIMES =
      Set.of(
          "day",
          "week",
          "month",
          "year",
          "hour",
          "minute",
          "second",
          "millisecond",
          "metre",
          "km",
          "kg");

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
      if (!aims || match.rule().result().equals("everywhere")) {
        return Optional.of(match.rule().reason());
      }
    }
    Optional<AmountCheck> failed =
        aims
            ? Optional.of(AmountCheck.TIME_OR_LENGTH).filter(c -> !measuresAnAim(territory, quantity))
            : failed(territory, tokens, from, quantity);
    return failed.map(AmountCheck::reason);
  }

  private static boolean measuresAnAim(String territory, Quantity quantity) {
    if (!TIMES.contains(quantity.unit())) {
      return true;
    }
    String words = territory.toLowerCase(java.util.Locale.ROOT);
    return quantity.measure() != Measure.LEVEL
        || quantity.explicit()
        || quantity.rate() != null
        || words.contains("số năm")
        || quantity.unit().equals("km")
        || words.contains("thời gian")
        || words.contains("rút ngắn")
        || words.contains("độ trễ");
  }

  private Optional<AmountCheck> failed(
      String territory, List<CoreLabel> tokens, int from, Quantity quantity) {
    String unit = quantity.unit();
    if (TIMES.contains(unit) || Set.of("point", "year_of_age", "percentage_point").contains(unit)) {
      return Optional.of(AmountCheck.UNIT);
    }
    if (SHARES.contains(unit) || quantity.measure() != Measure.LEVEL) {
      return Optional.empty();
    }
    boolean floor = quantity.explicit() && FLOORS.contains(quantity.comparator());
    boolean bareAbove = quantity.comparator() == Comparator.GT;
    String before = territory.substring(0, Math.min(from, territory.length()));
    boolean aspires = before.matches("(?iUs).*(?:phấn đấu|mục tiêu|chỉ tiêu).*");
    if (Set.of("vnd", "usd").contains(unit)) {
      return aspires ? Optional.empty() : Optional.of(AmountCheck.MONEY);
    }
    return aspires || (floor && !bareAbove) || delivers(tokens, from)
        ? Optional.empty()
        : Optional.of(AmountCheck.NO_COMMITMENT);
  }

  /// A verb of delivery stands close before the amount, or opens the clause whose colon it follows:
  /// "xây dựng mới 20 trạm", "Lắp đặt mới trạm 3G/4G: 58 trạm".
  private boolean delivers(List<CoreLabel> tokens, int from) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).beginPosition() < from) {
      at++;
    }
    boolean afterColon = at > 0 && tokens.get(at - 1).word().equals(":");
    int reach = afterColon ? 0 : Math.max(0, at - 5);
    for (int i = reach; i < at; i++) {
      Gazetteer.Hit hit = delivery.at(tokens.subList(0, at), i);
      boolean people = hit != null && hit.label().equals("people");
      if (hit != null && (!afterColon || i <= 2) && unbroken(tokens, hit.to(), at, people)) {
        return true;
      }
    }
    return false;
  }

  private static boolean unbroken(List<CoreLabel> tokens, int from, int to, boolean people) {
    Set<String> breaks = people ? BREAKS : BREAKS_AND_FOR;
    return tokens.subList(from, to).stream().noneMatch(token -> breaks.contains(token.word()));
  }
}
