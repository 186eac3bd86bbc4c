// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.rules.RuleSet;

/// Who issued a cited document (`issuers.rules`).
record Issuers(List<Pattern> patterns) {

  /// A place of two words or more, so that "UBND tỉnh Sửa đổi" names no place "Sửa"; a few of one.
  private static final String PLACE =
      "(?: (?!(?:Ban|Quy|Phê|Về|Triển|Thực|Sửa|Bổ|Hướng|Công|Thông|Kết) \\p{Ll})"
          + "(?:\\p{Lu}\\p{Ll}+(?: -)?(?: \\p{Lu}\\p{Ll}+(?: -)?){1,4}|Huế|Vinh))";

  private static final Pattern LEAD =
      Pattern.compile("(?iu)\\s*(?:,?\\s*(?:do|của)\\s+|,\\s+(?=hội nghị|đại hội)|\\s(?=đại hội))");

  Issuers {
    patterns = List.copyOf(patterns);
  }

  static Issuers load(SubjectWords words, DocumentTypes types) {
    String opens = "\\s*(?:" + words.dated().pattern() + ")";
    String noComma =
        "(?:\\s*[;:.|()“”\"\\n]|\\s*$|\\s*(?:"
            + words.always().pattern()
            + ")|,?\\s+(?:ngày|tại|trên địa bàn|UBND|Ủy ban|Uỷ ban|Chủ tịch|Sở|(?iu:"
            + types.alternation()
            + ")\\s+số)(?!\\p{L}))";
    String ends =
        "(?:\\s*[,;:.|()“”\"\\n]|\\s*$|"
            + opens
            + "|\\s+(?:ngày|tại|trên|trong|số|với|để|cho|năm|đã|là|có|được|giữa|theo|do|của|này"
            + "|và (?iu:các|"
            + types.alternation()
            + "))(?!\\p{L}))";
    return new Issuers(
        RuleSet.load(Issuers.class, "issuers.rules").rules().stream()
            .map(
                rule ->
                    Pattern.compile(
                        rule.pattern()
                            .replace("{place}", PLACE)
                            .replace("{ends-no-comma}", noComma)
                            .replace("{ends}", ends)
                            .replace("{opens}", opens)))
            .toList());
  }

  /// The issuer named behind "của" at `from`; null where none is.
  @Nullable Span at(String text, int from) {
    Matcher lead = LEAD.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return lead.lookingAt() ? nameAt(text, lead.end()) : null;
  }

  /// The issuer whose name begins at `at`; null where none does.
  @Nullable Span nameAt(String text, int at) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
      if (matcher.lookingAt()) {
        return new Span(at, matcher.end());
      }
    }
    return null;
  }
}
