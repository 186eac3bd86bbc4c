// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kehoach.corpus.text.Vietnamese;

/// Words that somebody typed to find an indicator: typed without accents they stand for all words
/// that are written so.
final class WordSearch {
  private final UnaryOperator<String> fold;
  private final List<String> words;

  WordSearch(String typed) {
    boolean plain = Vietnamese.unaccented(typed).equals(Vietnamese.lower(typed));
    this.fold = plain ? Vietnamese::unaccented : Vietnamese::lower;
    this.words = words(typed);
  }

  private List<String> words(String text) {
    return Stream.of(fold.apply(text).split("[^\\p{L}\\p{M}\\d]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  boolean areIn(Indicator indicator) {
    return !words.isEmpty() && texts(indicator).anyMatch(this::areIn);
  }

  private boolean areIn(String text) {
    return words(text).containsAll(words);
  }

  /// Lower for the names that hold little else.
  int rank(Indicator indicator) {
    return texts(indicator)
        .filter(this::areIn)
        .mapToInt(text -> words(text).size())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static Stream<String> texts(Indicator indicator) {
    return Stream.concat(
        Stream.of(indicator.id(), indicator.english()), indicator.wordings().stream());
  }
}
