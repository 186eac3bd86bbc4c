// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kehoach.corpus.text.Vietnamese;

/// Cuts a list of names at the commas, semicolons, line breaks and "và" that stand between whole
/// names, and where such a mark was forgotten. What stands in parentheses is never cut.
///
/// The general idea: a new name begins at a head word; any other piece goes on with the name
/// before.
final class NameSeparators {

  private static final String AND = " và ";

  private final AgencyLexicon lexicon;

  NameSeparators(AgencyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The names of the list as written.
  List<String> pieces(String list) {
    String lower = Vietnamese.lowerInPlace(list);
    List<String> pieces = new ArrayList<>();
    int begin = 0;
    for (Mark mark : marks(list, lower)) {
      if (mark.at() >= begin && divides(lower, begin, mark)) {
        pieces.add(list.substring(begin, mark.at()));
        begin = mark.next();
      }
    }
    pieces.add(list.substring(begin));
    return pieces.stream().map(piece -> piece.replace('\n', ' ')).toList();
  }

  /// The fields of "Tài chính, Nông nghiệp và Môi trường, Y tế", which have no head words.
  List<String> fields(String list) {
    String lower = Vietnamese.lowerInPlace(list);
    List<String> fields = new ArrayList<>();
    int begin = 0;
    for (Mark mark : marks(list, lower)) {
      if (mark.kind() != Kind.FORGOTTEN && mark.at() >= begin) {
        fields.add(list.substring(begin, mark.at()));
        begin = mark.next();
      }
    }
    fields.add(list.substring(begin));
    return fields;
  }

  /// Whether the comma at `comma` stands inside a group's name ("các sở, ban, ngành").
  boolean insideGroup(String lower, int comma) {
    int from = Math.max(0, comma - 40);
    return goesOn(lower.substring(from, comma), lower, Words.skipSpace(lower, comma + 1));
  }

  private enum Kind {
    COMMA,
    SEMICOLON,
    BREAK,
    AND,
    FORGOTTEN
  }

  /// @param at where the mark begins
  /// @param next where the next name would begin
  private record Mark(Kind kind, int at, int next) {}

  /// The possible ends of names, those in parentheses and in fixed names left out.
  private List<Mark> marks(String list, String lower) {
    List<Mark> marks = new ArrayList<>();
    int depth = 0;
    int at = 0;
    while (at < lower.length()) {
      int fixed = lexicon.fixedNames.endAt(lower, at);
      if (fixed > at) {
        at = fixed;
        continue;
      }
      char c = lower.charAt(at);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      if (depth == 0) {
        addMark(marks, list, lower, at);
      }
      at++;
    }
    return marks;
  }

  private void addMark(List<Mark> marks, String list, String lower, int at) {
    switch (lower.charAt(at)) {
      case ',' -> marks.add(new Mark(Kind.COMMA, at, Words.skipSpace(lower, at + 1)));
      case ';' -> marks.add(new Mark(Kind.SEMICOLON, at, Words.skipSpace(lower, at + 1)));
      case '\n' -> marks.add(new Mark(Kind.BREAK, at, Words.skipSpace(lower, at + 1)));
      default -> {
        if (lower.startsWith(AND, at)) {
          marks.add(new Mark(Kind.AND, at, at + AND.length()));
        } else if (forgottenAt(list, lower, at)) {
          marks.add(new Mark(Kind.FORGOTTEN, at, at));
        }
      }
    }
  }

  /// Whether a new name begins at `at` though nothing divides it from the one before.
  private boolean forgottenAt(String list, String lower, int at) {
    if (at == 0 || lexicon.strongHeads.endAt(lower, at) < 0 || lexicon.headEnd(lower, at) < 0) {
      return false;
    }
    String before = Words.before(lower, at);
    boolean commonNoun =
        (lower.startsWith("sở", at) || lower.startsWith("cơ quan", at))
            && !Character.isUpperCase(list.charAt(at));
    return !before.isEmpty() && !commonNoun && !lexicon.connectors.contains(before);
  }

  private boolean divides(String lower, int begin, Mark mark) {
    int next = mark.next();
    if (mark.at() == begin) {
      return true;
    }
    return switch (mark.kind()) {
      case SEMICOLON, FORGOTTEN -> true;
      case BREAK -> lexicon.headEnd(lower, next) >= 0;
      case COMMA, AND -> {
        int name = mark.kind() == Kind.COMMA && lower.startsWith("và ", next) ? next + 3 : next;
        yield lexicon.headEnd(lower, name) >= 0
            && !goesOn(lower.substring(begin, mark.at()), lower, name);
      }
    };
  }

  /// Whether the word at `next` goes on with a group that has no qualifier yet ("cơ quan, đơn vị
  /// …").
  private boolean goesOn(String left, String lower, int next) {
    String last = lastWords(left);
    for (Set<String> family : lexicon.groupFamilies) {
      if (family.contains(last)) {
        for (String word : family) {
          boolean there = lower.startsWith(word, next) && Words.endsAt(lower, next + word.length());
          if (there && !word.equals("cơ quan") && !isDivision(lower, next, word)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// A ministry, board or department with a name of its own ("ban quản lý …", "hội nông dân").
  private boolean isDivision(String lower, int next, String word) {
    return lexicon.heads.endAt(lower, next) > next + word.length();
  }

  /// What stands behind the last comma, "và" or "các".
  private static String lastWords(String left) {
    int from = Math.max(left.lastIndexOf(',') + 1, 0);
    int and = left.lastIndexOf(AND);
    from = and >= 0 ? Math.max(from, and + AND.length()) : from;
    String words = left.substring(from).strip();
    for (String determiner : new String[] {"các ", "những ", "của ", "từng ", "mỗi "}) {
      int at = words.lastIndexOf(determiner);
      words = at >= 0 ? words.substring(at + determiner.length()) : words;
    }
    return words;
  }
}
