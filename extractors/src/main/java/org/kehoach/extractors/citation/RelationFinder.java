// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.finding.Citation.Relation;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.rules.RuleSet;

/// How a line stands to the documents that it cites (`relations.rules`): by the last telling word
/// in the clause before a citation. A list of citations shares the word before its first.
record RelationFinder(List<Cue> cues) {

  private static final char BLANK = '\u0001';

  /// What may stand between two citations of one list.
  private static final Pattern LINK =
      Pattern.compile(
          "(?iu)(?:\\s|[;,:\u0001]|\\([^()]{0,120}\\)|(?<!\\p{L})(?:và|hoặc|cùng|với|các|số"
              + "|(?:đã )?được sửa đổi[\\p{L}, ]{0,50}? (?:tại|bởi|theo))(?!\\p{L})"
              + "|(?:điểm|khoản|mục|điều|chương)\\s+[\\p{L}\\d.]{1,6})*+");

  private static final Pattern CLAUSE_END = Pattern.compile("[;|\\n]|\\.(?=\\s)");

  RelationFinder {
    cues = List.copyOf(cues);
  }

  /// One rule, ready for use.
  record Cue(Pattern pattern, Set<Relation> relations) {}

  static RelationFinder load() {
    return new RelationFinder(
        RuleSet.load(RelationFinder.class, "relations.rules").rules().stream()
            .map(rule -> new Cue(Pattern.compile(rule.pattern()), relations(rule.result())))
            .toList());
  }

  private static Set<Relation> relations(String names) {
    EnumSet<Relation> set = EnumSet.noneOf(Relation.class);
    Arrays.stream(names.split(" ")).map(Relation::valueOf).forEach(set::add);
    return Set.copyOf(set);
  }

  /// The relations of the mention `index`; empty where the line does not tell.
  Set<Relation> of(String text, List<CitedMention> mentions, int index) {
    StringBuilder blanked = new StringBuilder(Vietnamese.lowerInPlace(text));
    for (CitedMention mention : mentions) {
      for (int i = mention.span().start(); i < mention.span().end(); i++) {
        blanked.setCharAt(i, BLANK);
      }
    }
    int start = mentions.get(index).span().start();
    for (int before = index - 1; before >= 0; before--) {
      int end = mentions.get(before).span().end();
      if (end > start || LINK.matcher(blanked).region(end, start).matches()) {
        start = Math.min(start, mentions.get(before).span().start());
      } else {
        break;
      }
    }
    return inClause(blanked.substring(clauseStart(blanked, start), start));
  }

  /// The relations that the last cue of a clause in lower case tells.
  Set<Relation> inClause(String clause) {
    Set<Relation> last = Set.of();
    int end = -1;
    for (Cue cue : cues) {
      Matcher matcher = cue.pattern().matcher(clause);
      while (matcher.find()) {
        if (matcher.end() > end) {
          end = matcher.end();
          last = cue.relations();
        }
      }
    }
    return last;
  }

  private static int clauseStart(CharSequence text, int before) {
    Matcher matcher = CLAUSE_END.matcher(text).region(0, before);
    int start = 0;
    while (matcher.find()) {
      start = matcher.end();
    }
    return start;
  }
}
