// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Span;

/// A part of a text that states something whole: a sentence, or what stands between semicolons of
/// one.
///
/// @param sentence the sentence it is part of
/// @param span the clause itself, without its closing semicolon
record Clause(Span sentence, Span span) {

  /// Words whose full stop ends no sentence.
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[\\s(])(?:TP|Tp|tp|TX|tx|TT|ThS|TS|PGS|GS|BS|KS|Đ/c|đ/c|\\p{Lu}|\\d{1,2})$");

  /// The clauses of `text` from `from` to `to`, in order.
  static List<Clause> of(String text, int from, int to) {
    List<Clause> clauses = new ArrayList<>();
    for (Span sentence : cut(text, from, to, Clause::endsSentence)) {
      for (Span part : cut(text, sentence.start(), sentence.end(), Clause::isSemicolon)) {
        clauses.add(new Clause(sentence, withoutSemicolon(text, part)));
      }
    }
    return clauses;
  }

  private interface Cut {
    boolean behind(String text, int at, int to);
  }

  private static List<Span> cut(String text, int from, int to, Cut cut) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      if (depth == 0 && cut.behind(text, i, to)) {
        add(parts, text, start, i + 1);
        start = i + 1;
      }
    }
    add(parts, text, start, to);
    return parts;
  }

  private static void add(List<Span> parts, String text, int from, int to) {
    Span span = new Span(from, to).trimmed(text);
    if (!span.isEmpty()) {
      parts.add(span);
    }
  }

  private static boolean endsSentence(String text, int at, int to) {
    if (text.charAt(at) != '.' || at + 2 >= to || text.charAt(at + 1) != ' ') {
      return false;
    }
    char next = text.charAt(at + 2);
    boolean begins =
        Character.isUpperCase(next) || Character.isDigit(next) || "≥>+-“\"".indexOf(next) >= 0;
    String before = text.substring(Math.max(0, at - 5), at);
    return begins && !ABBREVIATION.matcher(before).find();
  }

  private static boolean isSemicolon(String text, int at, int to) {
    return text.charAt(at) == ';';
  }

  private static Span withoutSemicolon(String text, Span part) {
    int end = part.end();
    while (end > part.start() && ";, ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(part.start(), end);
  }
}
