// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.words;

import java.util.List;
import java.util.stream.Stream;

/// Words that stand one after the other.
///
/// @param accented the words with accents
/// @param folded the same words without
public record Phrase(List<String> accented, List<String> folded) {
  public Phrase {
    accented = List.copyOf(accented);
    folded = List.copyOf(folded);
  }

  /// The phrase of these words.
  public static Phrase of(List<Word> words) {
    return new Phrase(
        words.stream().map(Word::accented).toList(), words.stream().map(Word::folded).toList());
  }

  /// This phrase and `next` behind it.
  public Phrase then(Phrase next) {
    return new Phrase(join(accented, next.accented), join(folded, next.folded));
  }

  public int length() {
    return folded.size();
  }

  /// Whether `words` from `at` on begin with this phrase, accents and all.
  public boolean isAt(List<Word> words, int at) {
    return matches(words, at, true);
  }

  /// Whether `words` from `at` on begin with this phrase, accents aside.
  public boolean isAtWithoutAccents(List<Word> words, int at) {
    return matches(words, at, false);
  }

  private boolean matches(List<Word> words, int at, boolean withAccents) {
    if (at + length() > words.size()) {
      return false;
    }
    for (int i = 0; i < length(); i++) {
      Word word = words.get(at + i);
      if (!(withAccents
          ? word.accented().equals(accented.get(i))
          : word.folded().equals(folded.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> join(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
