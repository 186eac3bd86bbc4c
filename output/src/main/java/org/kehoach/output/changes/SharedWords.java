// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.output.words.Word;
import org.kehoach.output.words.Words;

/// Pairs records of which most words are the same.
///
/// Two sets that share at least six words in ten also share one of their rarest four in ten, so
/// that only records with such a word in common are compared.
final class SharedWords {
  private static final double LEAST_SHARE = 0.6;

  /// Words that begin more records than this tell nothing; bounds the time for hostile input.
  private static final int COMMON = 200;

  private record Candidate(int before, int after, double share) {}

  private SharedWords() {}

  /// Pairs of one earlier and one later record each, the closest first.
  static <T extends Finding> Map<T, T> closest(List<T> before, List<T> after) {
    List<Set<String>> earlier = before.stream().map(SharedWords::words).toList();
    List<Set<String>> later = after.stream().map(SharedWords::words).toList();
    Set<T> paired = new HashSet<>();
    Map<T, T> pairs = new LinkedHashMap<>();
    for (Candidate candidate : candidates(earlier, later)) {
      T was = before.get(candidate.before());
      T is = after.get(candidate.after());
      if (!pairs.containsKey(was) && paired.add(is)) {
        pairs.put(was, is);
      }
    }
    return pairs;
  }

  private static Set<String> words(Finding finding) {
    return Words.of(finding.evidence().quote()).stream()
        .map(Word::accented)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Candidate> candidates(List<Set<String>> earlier, List<Set<String>> later) {
    Map<String, Integer> uses = new HashMap<>();
    earlier.forEach(words -> words.forEach(word -> uses.merge(word, 1, Integer::sum)));
    later.forEach(words -> words.forEach(word -> uses.merge(word, 1, Integer::sum)));
    Map<String, List<Integer>> byRareWord = new HashMap<>();
    for (int i = 0; i < earlier.size(); i++) {
      for (String word : rarest(earlier.get(i), uses)) {
        byRareWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    byRareWord.values().removeIf(records -> records.size() > COMMON);
    List<Candidate> candidates = new ArrayList<>();
    for (int j = 0; j < later.size(); j++) {
      Set<Integer> near = new TreeSet<>();
      rarest(later.get(j), uses).forEach(w -> near.addAll(byRareWord.getOrDefault(w, List.of())));
      for (int i : near) {
        double share = share(earlier.get(i), later.get(j));
        if (share >= LEAST_SHARE) {
          candidates.add(new Candidate(i, j, share));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::share)
            .reversed()
            .thenComparingInt(Candidate::after)
            .thenComparingInt(Candidate::before));
    return candidates;
  }

  private static List<String> rarest(Set<String> words, Map<String, Integer> uses) {
    int count = words.size() - (int) Math.ceil(LEAST_SHARE * words.size()) + 1;
    return words.stream()
        .sorted(
            Comparator.<String>comparingInt(word -> uses.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(words.isEmpty() ? 0 : count)
        .toList();
  }

  private static double share(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return (double) common / (one.size() + other.size() - common);
  }
}
