// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.citation.DocumentNumber;

/// Turns words in capitals into the case of running text, by the document's own usage: the longest
/// runs of words that its body writes too are taken as written there, the rest in lower case.
///
/// @param usage runs of up to [#LONGEST] words, lower case → as first written in the body
record RunningCase(Map<String, String> usage) {

  private static final int LONGEST = 6;

  RunningCase {
    usage = Map.copyOf(usage);
  }

  /// The usage of `lines`; those in capitals teach nothing.
  static RunningCase of(List<String> lines) {
    Map<String, String> usage = new HashMap<>();
    for (String line : lines) {
      if (isCapitals(line)) {
        continue;
      }
      String[] words = line.split("\\s+");
      for (int from = 0; from < words.length; from++) {
        for (int to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
          String run =
              String.join(" ", Arrays.copyOfRange(words, from, to)).replaceAll("[,;:.)]+$", "");
          String key = Vietnamese.lower(run);
          if (from == 0 && to == 1) {
            continue;
          }
          usage.merge(key, run, RunningCase::plainer);
        }
      }
    }
    return new RunningCase(usage);
  }

  /// `text` as running text, its first letter a capital; unchanged where it is not in capitals.
  String apply(String text) {
    String cased = isCapitals(text) ? cased(text.split("\\s+")) : text;
    return cased.isEmpty()
        ? cased
        : cased.substring(0, 1).toUpperCase(Locale.ROOT) + cased.substring(1);
  }

  /// Whether a text has letters and few of them are small ("KẾ HOẠCH", not "Kế hoạch").
  static boolean isCapitals(String text) {
    long small = text.chars().filter(Character::isLowerCase).count();
    long large = text.chars().filter(Character::isUpperCase).count();
    return large > 0 && small * 8 < large;
  }

  private String cased(String[] words) {
    StringBuilder cased = new StringBuilder();
    for (int from = 0; from < words.length; ) {
      int to = Math.min(words.length, from + LONGEST);
      String run = null;
      for (; to > from; to--) {
        run = usage.get(Vietnamese.lower(bare(words, from, to)));
        if (run != null) {
          break;
        }
      }
      int end = Math.max(to, from + 1);
      String written = run == null ? unknown(words[from]) : run + tail(words[end - 1]);
      cased.append(cased.isEmpty() ? "" : " ").append(written);
      from = end;
    }
    return cased.toString();
  }

  /// A word that the body does not write: an official number keeps its capitals.
  private static String unknown(String word) {
    return DocumentNumber.PATTERN.matcher(word).lookingAt()
        ? DocumentNumber.normalise(word)
        : word.toLowerCase(Locale.ROOT);
  }

  private static String bare(String[] words, int from, int to) {
    return String.join(" ", Arrays.copyOfRange(words, from, to)).replaceAll("[,;:.)]+$", "");
  }

  private static String tail(String word) {
    return word.substring(bare(new String[] {word}, 0, 1).length());
  }

  /// Of two writings of the same words the one with fewer capitals, which is the one in
  /// mid-sentence.
  private static String plainer(String one, String other) {
    return capitals(other) < capitals(one) ? other : one;
  }

  private static long capitals(String text) {
    return text.chars().filter(Character::isUpperCase).count();
  }
}
