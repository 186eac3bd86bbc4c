// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.text.Syllables;
import org.kehoach.corpus.text.Vietnamese;

/// Joins syllables that a PDF's spacing has split ("ĐIỀ U KHO ẢN"), where that is certain: one half
/// is no syllable, and the whole is a word that the same document has elsewhere. On a line where
/// one was surely split, a half may also be a syllable that the document has nowhere else ("ẢN").
final class SplitSyllables {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LONGEST_SYLLABLE = 7;

  private final Map<String, Integer> counts = new HashMap<>();

  /// Two words with a space between them.
  private record Pair(String left, String right, int space) {

    String whole() {
      return left + right;
    }

    boolean isInOneCase() {
      boolean capitals = whole().equals(whole().toUpperCase(Locale.ROOT));
      return capitals || right.equals(Vietnamese.lower(right));
    }
  }

  /// Counts the words of a text of the document.
  void learn(CharSequence text) {
    WORD.matcher(text)
        .results()
        .forEach(word -> counts.merge(Vietnamese.lower(word.group()), 1, Integer::sum));
  }

  /// `text` with its split syllables whole.
  PlacedText join(PlacedText text) {
    List<Pair> pairs = pairs(text);
    if (pairs.stream().noneMatch(this::isSurelySplit)) {
      return text;
    }
    PlacedText joined = text;
    int end = text.length();
    for (Pair pair : pairs.reversed()) {
      boolean free = pair.space + 1 + pair.right.length() < end;
      if (free && (isSurelySplit(pair) || isSplitLikeOthers(pair))) {
        joined = joined.cut(0, pair.space).plus(joined.cut(pair.space + 1));
        end = pair.space - pair.left.length();
      }
    }
    return joined;
  }

  private static List<Pair> pairs(CharSequence text) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      MatchResult left = words.get(i - 1);
      MatchResult right = words.get(i);
      if (right.start() == left.end() + 1
          && text.charAt(left.end()) == ' '
          && left.group().length() + right.group().length() <= LONGEST_SYLLABLE) {
        pairs.add(new Pair(left.group(), right.group(), left.end()));
      }
    }
    return pairs;
  }

  private boolean isSurelySplit(Pair pair) {
    boolean letterOfAList =
        pair.left.length() == 1 && !pair.right.equals(pair.right.toUpperCase(Locale.ROOT));
    return !letterOfAList
        && !(Syllables.isSyllable(pair.left) && Syllables.isSyllable(pair.right))
        && isOwnWord(pair);
  }

  private boolean isSplitLikeOthers(Pair pair) {
    return isOwnWord(pair) && (isRare(pair.left) || isRare(pair.right));
  }

  /// Whether the whole is a syllable that the document has elsewhere.
  private boolean isOwnWord(Pair pair) {
    return pair.isInOneCase()
        && Syllables.isSyllable(pair.whole())
        && counts.containsKey(Vietnamese.lower(pair.whole()));
  }

  private boolean isRare(String word) {
    return counts.getOrDefault(Vietnamese.lower(word), 0) == 1;
  }
}
