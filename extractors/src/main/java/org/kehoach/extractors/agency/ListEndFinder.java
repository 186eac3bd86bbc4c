// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.Set;
import org.kehoach.corpus.text.Vietnamese;

/// Finds where a list of agencies ends inside a sentence: in front of the action ("tham mưu UBND
/// …"), of a preposition ("trong việc …") or of the sentence's end.
final class ListEndFinder {

  /// Words whose bearers may be listed behind a colon.
  private static final Set<String> PLACES =
      Set.of("xã", "phường", "huyện", "sở", "ban", "ngành", "trường");

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
      } else if (depth == 0 && endsList(lower, at) && !listsPlaces(text, at)) {
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

  /// Whether an action begins right behind a list that ends at `at` (see [#end]).
  boolean actionAt(String lower, int at) {
    return lexicon.actions.endAt(lower, Words.skipSpace(lower, at)) >= 0;
  }

  /// Whether behind the list and a comma an action begins, or the ground for one ("Sở Tài chính,
  /// trên cơ sở …, chủ trì").
  boolean actionBehindComma(String lower, int at) {
    int comma = Words.skipSpace(lower, at);
    if (comma >= lower.length() || lower.charAt(comma) != ',') {
      return false;
    }
    int word = Words.skipSpace(lower, comma + 1);
    return lexicon.actions.endAt(lower, word) >= 0 || lexicon.openers.endAt(lower, word) >= 0;
  }

  /// "Ủy ban nhân dân các xã: Tân Điền, Gia Thuận": the colon divides nothing.
  private static boolean listsPlaces(String text, int at) {
    int next = Words.skipSpace(text, at + 1);
    return text.charAt(at) == ':'
        && next < text.length()
        && Character.isUpperCase(text.charAt(next))
        && PLACES.contains(Words.before(Vietnamese.lowerInPlace(text), at));
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
    int noun = AgencyLexicon.afterDeterminer(lower, at);
    int fixed =
        Math.max(
            lexicon.namesWithVerbs.endAt(lower, at), lexicon.namesWithVerbs.endAt(lower, noun));
    int head = lexicon.headEnd(lower, at);
    if (fixed >= 0 || head >= 0) {
      return Math.max(fixed, head);
    }
    int action = lexicon.actions.endAt(lower, at);
    int end = Math.max(action, lexicon.listEnds.endAt(lower, at));
    if (end < 0 || at == start) {
      return Words.wordEnd(lower, at);
    }
    boolean named =
        Character.isUpperCase(text.charAt(at)) && lexicon.capitalWords.endAt(lower, at) >= 0;
    return named ? end : -1;
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
