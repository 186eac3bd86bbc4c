// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

/// Finds where a list of agencies ends inside a sentence: in front of the action ("tham mưu UBND
/// …"), of a preposition ("trong việc …") or of the sentence's end.
final class ListEndFinder {

  private final AgencyLexicon lexicon;

  ListEndFinder(AgencyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The end of the list that begins at `start`, without the comma or "và" behind it; `start` where
  /// there is none.
  ///
  /// @param lower `text` in lower case, place by place
  int end(String text, String lower, int start) {
    int at = start;
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (depth == 0 && endsList(lower, at)) {
        break;
      }
      if (depth < 0) {
        break;
      }
      if (depth > 0 || !Words.startsAt(lower, at)) {
        at++;
        continue;
      }
      int next = wordsOfName(text, lower, at, start);
      if (next < 0) {
        break;
      }
      at = next;
    }
    return trimmed(lower, start, at);
  }

  /// Whether `at` is behind a list's words (see [#end]) and an action begins there.
  boolean actionAt(String lower, int at) {
    int word = Words.skipSpace(lower, at);
    if (word < lower.length() && lower.charAt(word) == ',') {
      word = Words.skipSpace(lower, word + 1);
    }
    return lexicon.actions.endAt(lower, word) >= 0;
  }

  private boolean endsList(String lower, int at) {
    return switch (lower.charAt(at)) {
      case '.', '…' -> true;
      case ':', '|', '"', '“' -> true;
      case ';' -> lexicon.headEnd(lower, Words.skipSpace(lower, at + 1)) < 0;
      default -> false;
    };
  }

  /// The end of the word or fixed run at `at` if it belongs to the list; -1 if the list ends here.
  private int wordsOfName(String text, String lower, int at, int start) {
    int fixed = lexicon.namesWithVerbs.endAt(lower, at);
    int head = lexicon.headEnd(lower, at);
    if (fixed >= 0 || head >= 0) {
      return Math.max(fixed, head);
    }
    int action = lexicon.actions.endAt(lower, at);
    int end = Math.max(action, lexicon.listEnds.endAt(lower, at));
    boolean capital = Character.isUpperCase(text.charAt(at));
    if (end >= 0 && !capital && at > start) {
      return -1;
    }
    return end >= 0 && capital && at > start ? end : Words.wordEnd(lower, at);
  }

  private static int trimmed(String lower, int start, int end) {
    int at = end;
    while (at > start) {
      if (!Words.isWord(lower.charAt(at - 1)) && lower.charAt(at - 1) != ')') {
        at--;
      } else if (lower.startsWith(" và", at - 3) && at - 3 >= start) {
        at -= 3;
      } else {
        break;
      }
    }
    return at;
  }
}
