// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/// Which found record answers which gold record: best overlap of quotes first, each record used
/// once. Of equal overlaps the pair whose places in their lists lie closer together goes first.
///
/// @param pairs in the order in which they were made
record Matching(List<Pair> pairs) {
  private static final double LEAST_OVERLAP = 0.5;

  /// Indices into the two lists.
  record Pair(int gold, int found) {}

  private record Candidate(double overlap, Pair pair) {
    int distance() {
      return Math.abs(pair.gold() - pair.found());
    }
  }

  Matching {
    pairs = List.copyOf(pairs);
  }

  static <T extends Quoted> Matching of(List<T> gold, List<T> found, BiPredicate<T, T> agree) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (agree.test(gold.get(i), found.get(j))) {
          double overlap = gold.get(i).bag().overlap(found.get(j).bag());
          if (overlap >= LEAST_OVERLAP) {
            candidates.add(new Candidate(overlap, new Pair(i, j)));
          }
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::overlap)
            .reversed()
            .thenComparingInt(Candidate::distance));
    return new Matching(bestFirst(candidates));
  }

  private static List<Pair> bestFirst(List<Candidate> candidates) {
    BitSet goldTaken = new BitSet();
    BitSet foundTaken = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!goldTaken.get(pair.gold()) && !foundTaken.get(pair.found())) {
        goldTaken.set(pair.gold());
        foundTaken.set(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /// The records of the gold list that no found record answers.
  <T> List<T> missed(List<T> gold) {
    BitSet matched = new BitSet();
    pairs.forEach(pair -> matched.set(pair.gold()));
    return without(gold, matched);
  }

  /// The found records that answer no gold record.
  <T> List<T> spurious(List<T> found) {
    BitSet matched = new BitSet();
    pairs.forEach(pair -> matched.set(pair.found()));
    return without(found, matched);
  }

  private static <T> List<T> without(List<T> all, BitSet indices) {
    return IntStream.range(0, all.size()).filter(i -> !indices.get(i)).mapToObj(all::get).toList();
  }
}
