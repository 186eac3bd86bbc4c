// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kehoach.corpus.ocr.RecognisedLine;
import org.kehoach.corpus.ocr.RecognisedWord;
import org.kehoach.corpus.text.ResourceTable;
import org.kehoach.corpus.text.Vietnamese;

/// Which syllables stand side by side, and how often: in plans at large, and in one document where
/// the recogniser is sure of both.
final class WordPairs {

  /// How sure the recogniser must be of words to count.
  private static final double SURE = 0.9;

  private final Map<String, Integer> pairs = new HashMap<>();
  private final Map<String, Set<String>> spellings = new HashMap<>();

  /// The pairs of `word-pairs.txt`.
  static WordPairs ofPlans() {
    WordPairs pairs = new WordPairs();
    for (List<String> row : ResourceTable.read(WordPairs.class, "word-pairs.txt")) {
      String[] words = row.getFirst().split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        pairs.add(words[0], words[i], PLANS_COUNT);
      }
    }
    return pairs;
  }

  /// How often a pair counts that many plans have.
  private static final int PLANS_COUNT = 2;

  /// These and those of a document, which is read once.
  WordPairs and(Collection<List<RecognisedLine>> pages) {
    pages.forEach(lines -> lines.forEach(line -> add(line.words())));
    return this;
  }

  private void add(List<RecognisedWord> words) {
    for (int i = 1; i < words.size(); i++) {
      if (isSure(words.get(i - 1), words.get(i))) {
        add(key(words.get(i - 1)), key(words.get(i)), 1);
      }
    }
  }

  private void add(String left, String right, int times) {
    pairs.merge(left + " " + right, times, Integer::sum);
    for (String word : List.of(left, right)) {
      spellings.computeIfAbsent(Vietnamese.unaccented(word), folded -> new HashSet<>()).add(word);
    }
  }

  /// Whether [#and] counts the pair of two words of a document.
  static boolean isSure(RecognisedWord left, RecognisedWord right) {
    return Math.min(left.confidence(), right.confidence()) >= SURE;
  }

  private static String key(RecognisedWord word) {
    return Core.of(word.text()).lower();
  }

  int count(String left, String right) {
    return pairs.getOrDefault(left + " " + right, 0);
  }

  /// The words known that differ from `folded` in their marks alone.
  Set<String> spellings(String folded) {
    return spellings.getOrDefault(folded, Set.of());
  }
}
