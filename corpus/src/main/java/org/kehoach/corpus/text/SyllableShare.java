// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What part of a text's words, of a long text's first ones, are Vietnamese.
///
/// Of the words of a plan, nine in ten are Vietnamese syllables and seven in ten bear a mark (ă, đ,
/// ế …); of those in small letters that stand free, which are no codes or abbreviations, nearly all
/// are.
///
/// @param words number of words
/// @param syllables share of the words that are Vietnamese syllables; 1 where there are no words
/// @param marked share of the words that are such and bear a mark
public record SyllableShare(int words, double syllables, double marked) {

  private static final int WORDS_LOOKED_AT = 20_000;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
  private static final Pattern SMALL_WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}\\d/@._-])[\\p{Ll}\\p{M}]++(?![\\p{L}\\d/@_])");
  private static final Pattern LINK = Pattern.compile("https?://\\S++");

  /// Of all words.
  public static SyllableShare ofAllWords(Stream<? extends CharSequence> texts) {
    return of(texts, WORD);
  }

  /// Of the words in small letters that stand free.
  public static SyllableShare ofSmallWords(Stream<? extends CharSequence> texts) {
    return of(texts, SMALL_WORD);
  }

  private static SyllableShare of(Stream<? extends CharSequence> texts, Pattern word) {
    List<String> words =
        texts
            .map(text -> LINK.matcher(text).replaceAll(" "))
            .flatMap(text -> word.matcher(text).results().map(MatchResult::group))
            .limit(WORDS_LOOKED_AT)
            .toList();
    if (words.isEmpty()) {
      return new SyllableShare(0, 1, 1);
    }
    Map<String, Boolean> judged = new HashMap<>(); // few words make most of a text
    List<String> syllables =
        words.stream().filter(each -> judged.computeIfAbsent(each, Syllables::isSyllable)).toList();
    long marked = syllables.stream().filter(w -> w.chars().anyMatch(c -> c > 0x7F)).count();
    double all = words.size();
    return new SyllableShare(words.size(), syllables.size() / all, marked / all);
  }
}
