// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Syllables;

/// What a word is in each encoding, and how much speaks against it.
final class WordReadings {

  /// A word in one encoding.
  ///
  /// @param letters what each character of the word becomes
  /// @param cost what speaks against the encoding: nothing, a wrong spelling, or that it cannot
  ///   hold the word at all
  /// @param words of `letters`, and how many of them are syllables
  record Reading(List<String> letters, int cost, int words, int syllables) {

    static Reading of(List<String> letters, int cost) {
      List<String> words =
          LETTERS.matcher(String.join("", letters)).results().map(MatchResult::group).toList();
      int syllables = (int) words.stream().filter(Syllables::isSyllable).count();
      return new Reading(letters, cost, words.size(), syllables);
    }
  }

  private static final int MISSPELT = 1;
  private static final int IMPOSSIBLE = 3;

  private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final Pattern PLAIN = Pattern.compile("[ -~]*");

  /// Signs of VIQR that ordinary text does not put behind a vowel: two at once, one of shape, one
  /// between letters; and "dd" at a word's beginning.
  private static final Pattern SURELY_VIQR =
      Pattern.compile(
          "(?i)(?:[aeo]\\^|a\\(|[ou][+*])(?![\\d(])"
              + "|[aeiouy][`'?~.]\\p{L}"
              + "|(?<!\\p{L})dd\\p{L}");

  private final Map<TextEncoding, Reading> readings = new EnumMap<>(TextEncoding.class);

  private WordReadings() {}

  static WordReadings of(String word) {
    WordReadings all = new WordReadings();
    boolean plain = PLAIN.matcher(word).matches();
    List<String> asIs = TextEncoding.UNICODE.letters(word);
    Reading viqr = viqr(word);
    boolean surelyViqr = !viqr.letters.equals(asIs) && SURELY_VIQR.matcher(word).find();
    int cost = surelyViqr || !Spelling.isSound(word, true) ? MISSPELT : 0;
    Reading unicode = Reading.of(asIs, cost);
    for (TextEncoding encoding : TextEncoding.values()) {
      all.readings.put(
          encoding,
          switch (encoding) {
            case UNICODE -> unicode;
            case VIQR -> viqr;
            default -> plain ? unicode : coded(word, encoding, unicode);
          });
    }
    return all;
  }

  Reading in(TextEncoding encoding) {
    return Objects.requireNonNull(readings.get(encoding));
  }

  /// Whether the word is wrong as it is and right in `encoding`.
  boolean speaksFor(TextEncoding encoding) {
    return in(TextEncoding.UNICODE).cost > 0 && in(encoding).cost == 0;
  }

  private static Reading coded(String word, TextEncoding encoding, Reading unicode) {
    if (!word.chars().allMatch(c -> encoding.mayHold((char) c))) {
      return new Reading(unicode.letters, IMPOSSIBLE, unicode.words, unicode.syllables);
    }
    List<String> letters = encoding.letters(word);
    boolean sound = Spelling.isSound(String.join("", letters), encoding.hasCapitals());
    return Reading.of(letters, sound ? 0 : MISSPELT);
  }

  /// Of VIQR, whose signs are also those of ordinary punctuation, only what makes syllables is
  /// decoded; a sign at the end may be punctuation.
  private static Reading viqr(String word) {
    List<String> asIs = TextEncoding.UNICODE.letters(word);
    if (!word.chars().allMatch(c -> TextEncoding.VIQR.mayHold((char) c))) {
      return Reading.of(asIs, IMPOSSIBLE);
    }
    for (int end = word.length(); end >= Math.max(1, word.length() - 1); end--) {
      List<String> letters = new ArrayList<>(TextEncoding.VIQR.letters(word.substring(0, end)));
      letters.addAll(asIs.subList(end, word.length()));
      if (!letters.equals(asIs) && Spelling.isSound(String.join("", letters), true)) {
        return Reading.of(letters, 0);
      }
    }
    return Reading.of(asIs, 0);
  }
}
