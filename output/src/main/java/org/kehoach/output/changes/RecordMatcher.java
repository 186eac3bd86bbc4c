// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kehoach.corpus.finding.Finding;

/// Finds which records of two readings are the same. Ids do not tell: they count characters of the
/// text, and one word more on the first page changes all.
///
/// Records pair up by ever weaker likeness: all that they say; their words and subject; their
/// subject alone; most of their words. Among equals, in reading order.
final class RecordMatcher {
  private static final List<Function<Finding, String>> LIKENESSES =
      List.of(
          finding -> Content.of(finding, Content.Aspect.READING).line(),
          finding -> Subject.key(finding) + "|" + Subject.words(finding.evidence().quote()),
          Subject::key);

  private RecordMatcher() {}

  /// The later record of each earlier one that has one; no record is in two pairs.
  static <T extends Finding> Map<T, T> match(List<T> before, List<T> after) {
    Map<T, T> pairs = new LinkedHashMap<>();
    List<T> earlier = new ArrayList<>(before);
    List<T> later = new ArrayList<>(after);
    for (Function<Finding, String> likeness : LIKENESSES) {
      take(byKey(earlier, later, likeness), pairs, earlier, later);
    }
    take(SharedWords.closest(earlier, later), pairs, earlier, later);
    return pairs;
  }

  /// The records that are on the same subject in both.
  static <T extends Finding> Map<T, T> onSameSubject(List<T> before, List<T> after) {
    return byKey(before, after, Subject::key);
  }

  private static <T extends Finding> void take(
      Map<T, T> found, Map<T, T> pairs, List<T> earlier, List<T> later) {
    pairs.putAll(found);
    earlier.removeAll(found.keySet());
    later.removeAll(new HashSet<>(found.values()));
  }

  private static <T extends Finding> Map<T, T> byKey(
      List<T> before, List<T> after, Function<Finding, String> key) {
    Map<String, Deque<T>> waiting = new HashMap<>();
    before.forEach(
        record -> waiting.computeIfAbsent(key.apply(record), k -> new ArrayDeque<>()).add(record));
    Map<T, T> pairs = new LinkedHashMap<>();
    for (T record : after) {
      Deque<T> alike = waiting.getOrDefault(key.apply(record), new ArrayDeque<>());
      if (!alike.isEmpty()) {
        pairs.put(alike.remove(), record);
      }
    }
    return pairs;
  }
}
