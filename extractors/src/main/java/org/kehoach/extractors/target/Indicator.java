// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.text.Vietnamese;

/// What a target measures: its clause without value, comparison, verb of effort and year.
final class Indicator {

  private static final Pattern EFFORT =
      Pattern.compile(
          "^(?:[-+,;:.\\s]|(?:và|trong đó|đồng thời|chỉ tiêu(?: \\d{1,2})?(?=:)|cụ thể(?=[,:])|phấn"
              + " đấu|bảo đảm|đảm bảo|tiếp tục|duy trì|mục tiêu|với mục tiêu|với|có|đạt|nâng(?="
              + " (?:tỷ|tổng|số))|hằng năm|hàng năm)(?=[\\s,:]))++",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:[-+,;:.\\s(]|(?<=\\s)(?:và|đạt tỷ lệ|đạt|là|có|chiếm|(?<!trở )lên|(?<!trở"
              + " )xuống|còn|phấn đấu|trong đó|duy trì|tăng|giảm|bảo đảm|đảm bảo|ở mức|mức))++$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What an amount is compared with: "so với năm 2024", "(năm 2025: 30%)".
  private static final Pattern BASE =
      Pattern.compile(
          "\\((?:năm|cuối năm|hết năm) 20\\d\\d[^()]{0,40}\\)|,? ?so với (?:cùng kỳ )?(?:cuối"
              + " )?(?:năm )?20\\d\\d",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern YEAR_ALONE =
      Pattern.compile(
          "(?:đến|hết|vào|năm|cuối|\\s)++20\\d\\d",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern JOINED =
      Pattern.compile("^\\s*(?:[,;)]|và\\s)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// Who or what a part belongs to: "(Trong đó: VNPT: 25 trạm".
  private static final Pattern LABEL = Pattern.compile("([^:;,()]{2,60}):\\s*$");

  private Indicator() {}

  /// @param head what the clause's first amount follows
  /// @param between what stands between the amount before and this one; empty for the first
  /// @param behind what stands between this amount and the next, or the clause's end
  /// @param last what stands behind the clause's last amount, for want of anything nearer
  static String of(String head, String between, String behind, String last) {
    String subject = trim(head);
    if (JOINED.matcher(between).find() && between.strip().split(" ").length > 3) {
      subject = trim(between);
    }
    Matcher label = LABEL.matcher(between);
    if (label.find()) {
      return plain(trim(head) + ": " + label.group(1).strip());
    }
    Matcher bracketed = Roles.OWN_SUBJECT.matcher(Vietnamese.lowerInPlace(between));
    if (bracketed.find()) {
      return plain(trim(head) + ": " + bracketed.group(1).strip());
    }
    String rest = JOINED.matcher(behind).find() ? "" : toBracket(behind);
    String words = plain(subject + " " + TAIL.matcher(rest.strip()).replaceFirst(""));
    return words.split(" ").length < 2 || YEAR_ALONE.matcher(words).matches()
        ? plain(head + " " + last)
        : words;
  }

  /// Words up to a bracket that does not both open and close in them.
  private static String toBracket(String words) {
    int depth = 0;
    int open = -1;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '(') {
        open = depth++ == 0 ? i : open;
      } else if (words.charAt(i) == ')' && --depth < 0) {
        return words.substring(0, i);
      }
    }
    return depth > 0 ? words.substring(0, open) : words;
  }

  /// An indicator as a table names it.
  static String plain(String words) {
    String text = BASE.matcher(words).replaceAll(" ");
    List<Years.Mention> years = Years.in(text);
    for (int i = years.size() - 1; i >= 0; i--) {
      Span span = years.get(i).span();
      text = text.substring(0, span.start()) + " " + text.substring(span.end());
    }
    text = trim(Vietnamese.squeeze(text));
    return text.isEmpty() ? trim(Vietnamese.squeeze(words)) : capital(text);
  }

  private static String trim(String text) {
    Matcher effort = EFFORT.matcher(text.strip());
    String without = effort.find() ? text.strip().substring(effort.end()) : text.strip();
    return TAIL.matcher(without).replaceFirst("").strip();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
