// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.text.Vietnamese;

/// Parts words that a copy has glued together ("doanh nghiệpviễn", "03/6/2020của"), where that is
/// certain: the glued word is no Vietnamese syllable, and both halves are syllables that the same
/// document has elsewhere.
final class GluedWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Pattern ANY_WORD = Pattern.compile("\\p{L}+");
  private static final Pattern GLUED_DATE =
      Pattern.compile("(\\d{1,2}/\\d{1,2}/\\d{4})(?=\\p{Ll}{2})");

  /// A syllable without its accents: onset, one to three vowels, coda.
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ng|nh|gh|ph|th|tr|ch|kh|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?");

  private final Map<String, Integer> counts = new HashMap<>();

  /// Counts the words of a text of the document.
  void learn(CharSequence text) {
    Matcher word = ANY_WORD.matcher(text);
    while (word.find()) {
      counts.merge(Vietnamese.lower(word.group()), 1, Integer::sum);
    }
  }

  /// `text` with its glued words parted.
  PlacedText part(PlacedText text) {
    List<PlacedText> parts = new ArrayList<>();
    int from = 0;
    for (int at : seams(text)) {
      parts.add(text.cut(from, at));
      from = at;
    }
    parts.add(text.cut(from));
    return PlacedText.join(" ", parts);
  }

  /// Where words are glued, from left to right.
  private NavigableSet<Integer> seams(PlacedText text) {
    NavigableSet<Integer> seams = new TreeSet<>();
    GLUED_DATE.matcher(text).results().map(MatchResult::end).forEach(seams::add);
    WORD.matcher(text)
        .results()
        .filter(word -> !isWhole(word.group()))
        .forEach(word -> seam(word.group()).ifPresent(at -> seams.add(word.start() + at)));
    return seams;
  }

  private static boolean isWhole(String word) {
    String plain = Vietnamese.unaccented(word);
    return plain.equals(word.toLowerCase(java.util.Locale.ROOT)) || isSyllable(plain);
  }

  private static boolean isSyllable(String plain) {
    return SYLLABLE.matcher(plain).matches();
  }

  /// Where the word falls into two that the document has elsewhere.
  private OptionalInt seam(String word) {
    int best = 0;
    int bestAt = -1;
    for (int at = 2; at <= word.length() - 2; at++) {
      String left = Vietnamese.lower(word.substring(0, at));
      String right = Vietnamese.lower(word.substring(at));
      int score = Math.min(counts.getOrDefault(left, 0), counts.getOrDefault(right, 0));
      if (score > best
          && isSyllable(Vietnamese.unaccented(left))
          && isSyllable(Vietnamese.unaccented(right))) {
        best = score;
        bestAt = at;
      }
    }
    return bestAt < 0 ? OptionalInt.empty() : OptionalInt.of(bestAt);
  }
}
