// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.quantity.Quantity;

/// What each amount of a clause is: the level committed to, a condition on one, a base, or nothing.
///
/// @param at its index among the clause's amounts
/// @param quantity with the comparison that it shares with the one before it
/// @param partOf the amount that it is a part of ("trong đó …"), or null
record Roles(
    int at, Quantity quantity, List<Target.Condition> conditions, @Nullable Quantity partOf) {

  private static final Set<String> SPEEDS = Set.of("Mbps", "Gbps", "kbps");
  private static final Set<String> TIMES =
      Set.of("day", "week", "month", "year", "hour", "minute", "second");

  /// Words that hang a condition on what stands before: "với tốc độ trên", "có từ", "(từ".
  private static final Pattern HANGS_ON =
      Pattern.compile(
          "(?:với|có|tốc độ|tối thiểu|diện tích|quy mô|độ tuổi|dân số|thu nhập|có tỷ"
              + " lệ)[^,;:%]{0,24}$");

  private static final Pattern JOINS =
      Pattern.compile(
          "(?:^|[\\s,;])(?:và|;|,|trong đó|còn|riêng|đồng thời|hoặc|phấn đấu|đạt)[^\\d%]{0,12}$");

  private static final Pattern PARTS =
      Pattern.compile("trong đó[^;.]{0,200}$|(?:bao gồm|gồm)[^;.)]{0,60}$");

  /// A bracket that states a level of its own: "(giá trị sản xuất tăng trên 5%)".
  static final Pattern OWN_SUBJECT =
      Pattern.compile(
          "\\(((?!tương đương|chiếm|tính|bằng|kế hoạch|mục tiêu|hiện|so với|năm 20|tức|tăng|giảm)"
              + "[^()\\d]{8,80}) (?:tăng|giảm|đạt)(?: thêm| bình quân)?\\s$");

  /// "60 doanh nghiệp có doanh thu đạt 20 triệu USD": what each of the things counted is worth.
  private static final Pattern WORTH = Pattern.compile("(?:^|[\\s,])(?:có|với|giá trị|trị giá)\\s");

  /// "80% xã có trên 95% hộ …".
  private static final Pattern OF_EACH = Pattern.compile("[^,;]{1,60}\\s(?:có|với)\\s");

  /// "…, thời gian sống khỏe mạnh tối thiểu 68 năm" is an aim beside the one before it.
  private static final Pattern OWN_TIME =
      Pattern.compile("[,;] (?:và |trong đó )?(?:thời gian|số năm|số giờ)[^,;]*$");

  /// "15 xã có từ 02 câu lạc bộ trở lên".
  private static final Pattern EACH_HAS = Pattern.compile("^[^,;]{0,60} (?:có|với) $");

  /// "06 lớp, mỗi lớp không quá 70 người".
  private static final Pattern EACH = Pattern.compile("mỗi [^,;]{1,20}$");

  /// "so với 40% năm 2003" names a base, no level to reach.
  private static final Pattern COMPARED = Pattern.compile("so với(?: mức| khoảng| hơn)?\\s?$");

  /// A thing alone between two amounts: "70% doanh nghiệp, 50% hợp tác xã".
  private static final Pattern LISTED =
      Pattern.compile(
          "(?!.*(?:đạt|có|được|là|sử dụng|trong đó|riêng|còn) )(?:[^,;:.()]{2,60}(?:,| và|, và)"
              + " |[^;:.()]{2,60} và )");

  /// The amounts of a clause, told apart.
  ///
  /// @param targets the levels that the clause names
  /// @param others what each of the other amounts is
  record Apart(List<Roles> targets, Map<Quantity, AmountCheck> others) {}

  /// What the `quantities` of `text` are.
  static Apart of(String text, List<Quantity> quantities) {
    String lower = Vietnamese.lowerInPlace(text);
    List<Roles> targets = new ArrayList<>();
    Map<Quantity, AmountCheck> others = new LinkedHashMap<>();
    List<Target.Condition> early = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      String before = lower.substring(0, quantity.span().start());
      Quantity previous = targets.isEmpty() ? null : targets.getLast().quantity();
      String behind = lower.substring(quantity.span().end()).strip();
      if (isCondition(before, behind, quantity, previous, quantities.size())) {
        Target.Condition condition = condition(text, quantity);
        if (targets.isEmpty()) {
          early.add(condition);
        } else {
          targets.getLast().conditions().add(condition);
        }
        others.put(quantity, AmountCheck.CONDITION);
        continue;
      }
      boolean base = COMPARED.matcher(before).find();
      boolean note = inBrackets(before) && !OWN_SUBJECT.matcher(before).find();
      if (base || note && !PARTS.matcher(before).find()) {
        others.put(quantity, base ? AmountCheck.COMPARED : AmountCheck.NOTE);
        continue;
      }
      Quantity shared = previous == null ? quantity : sharing(text, previous, quantity);
      boolean part = previous != null && PARTS.matcher(before).find();
      Quantity whole = part ? targets.getLast().whole() : null;
      targets.add(new Roles(i, shared, new ArrayList<>(early), whole));
    }
    return new Apart(targets, others);
  }

  private Quantity whole() {
    return partOf == null ? quantity : partOf;
  }

  private static boolean isCondition(
      String before, String behind, Quantity quantity, @Nullable Quantity previous, int amounts) {
    String unit = quantity.unit();
    if (unit.equals("year_of_age")) {
      return !before.contains("tuổi thọ");
    }
    if (previous == null) {
      boolean inName = behind.startsWith(":") && !unit.equals("percent");
      return (inName || inBrackets(before)) && quantity.explicit() && amounts > 1;
    }
    boolean sameKind = sameKind(quantity, previous);
    String between = before.substring(Math.min(before.length(), previous.span().end()));
    if (SPEEDS.contains(unit) || TIMES.contains(unit)) {
      return !sameKind && !OWN_TIME.matcher(between).find();
    }
    boolean joined = JOINS.matcher(between).find();
    if (unit.equals("level") || unit.equals("star")) {
      return true;
    }
    if (unit.equals("vnd") || unit.equals("usd")) {
      boolean listed = between.matches(".*(?:[,;] |(?:^| )và )[^\\d%]{0,12}");
      boolean ofEach = quantity.explicit() && !listed || WORTH.matcher(between).find();
      return previous.isCount() && ofEach && !between.contains("tổng");
    }
    boolean eachOf = quantity.comparator() == Comparator.LE && EACH.matcher(between).find();
    boolean ofShare =
        previous.unit().equals("percent")
            && (quantity.isCount() || unit.equals("times"))
            && quantity.explicit()
            && !joined
            && !between.matches(".*[;:].*|.* và [^,]*");
    if (eachOf || ofShare) {
      return true;
    }
    if (sameKind && unit.equals("percent") && quantity.explicit()) {
      boolean ofEach = OF_EACH.matcher(between).matches() && !between.contains(" và ");
      return ofEach || !joined && between.contains("tỷ lệ") && HANGS_ON.matcher(between).find();
    }
    if (sameKind && quantity.isCount() && quantity.explicit()) {
      return !joined && EACH_HAS.matcher(between).find();
    }
    if (!unit.equals("percent")) {
      return !sameKind && !joined && HANGS_ON.matcher(between).find();
    }
    return false;
  }

  /// "tối thiểu 40 Mb/s cho mạng 4G và 100 Mb/s cho mạng 5G": the comparison holds for both.
  private static Quantity sharing(String text, Quantity previous, Quantity quantity) {
    boolean alike =
        !quantity.explicit()
            && previous.explicit()
            && sameKind(quantity, previous)
            && quantity.valueTo() == null
            && previous.valueTo() == null;
    if (!alike || quantity.span().start() < previous.span().end()) {
      return quantity;
    }
    String between = text.substring(previous.span().end(), quantity.span().start());
    String behind = text.substring(quantity.span().end());
    String first = firstWord(between);
    boolean parallel =
        Set.of("cho", "đối", "tại", "ở", "với").contains(first) && firstWord(behind).equals(first);
    boolean listed =
        LISTED.matcher(Vietnamese.lower(between)).matches()
            && !(quantity.unit().equals("percent") && quantity.value().intValue() == 100);
    return (parallel || listed) && between.length() < 80
        ? quantity.compared(previous.comparator()).measured(previous.measure())
        : quantity;
  }

  private static boolean sameKind(Quantity one, Quantity other) {
    return one.unit().equals(other.unit())
        || SPEEDS.contains(one.unit()) && SPEEDS.contains(other.unit());
  }

  private static String firstWord(String text) {
    String[] words = text.strip().split(" ", 2);
    return Vietnamese.lower(words[0]);
  }

  private static boolean inBrackets(String before) {
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private static Target.Condition condition(String text, Quantity quantity) {
    Span span = quantity.span();
    return new Target.Condition(
        quantity.comparator(), quantity.value(), quantity.unit(), span.of(text));
  }
}
