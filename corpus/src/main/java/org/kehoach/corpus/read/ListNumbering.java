// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The lists of a document as DOC, DOCX, RTF and ODT have them, counting as its paragraphs are read
/// from first to last.
///
/// Follows Word: lists made from one definition count on together, unless a list says where it
/// starts; a number starts anew after one of an outer level.
final class ListNumbering {

  private final Map<Integer, Map<Integer, NumberLevel>> levelsById = new HashMap<>();
  private final Map<Integer, Integer> definitionById = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> startsById = new HashMap<>();
  private final Map<Integer, int[]> countsByDefinition = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  /// Adds a list; its paragraphs name it by `id`.
  ///
  /// @param definition lists with the same one count on together
  /// @param levels by their place, from 0
  /// @param starts the levels that this list starts anew, with their first numbers
  void add(int id, int definition, Map<Integer, NumberLevel> levels, Map<Integer, Integer> starts) {
    levelsById.put(id, levels);
    definitionById.put(id, definition);
    startsById.put(id, starts);
  }

  /// Whether a list of that `id` was added.
  boolean knows(int id) {
    return levelsById.containsKey(id);
  }

  /// Lets the next paragraph at `level` of list `id` have that number.
  void goOnAt(int id, int level, int number) {
    if (level >= 0 && level < NumberLevel.LEVELS) {
      counts(id)[level] = number - 1;
    }
  }

  private int[] counts(int id) {
    return countsByDefinition.computeIfAbsent(
        definitionById.getOrDefault(id, -1), definition -> NumberLevel.uncounted());
  }

  /// The marker, with the space after it, of the next paragraph at `level` of list `id`; empty for
  /// a paragraph in no list.
  String next(int id, int level) {
    Map<Integer, NumberLevel> levels = levelsById.get(id);
    NumberLevel at = levels == null ? null : levels.get(level);
    if (levels == null || at == null || level < 0 || level >= NumberLevel.LEVELS) {
      return "";
    }
    int[] counts = counts(id);
    Integer ownStart = startsById.getOrDefault(id, Map.of()).get(level);
    boolean anew = ownStart != null && started.add(id + "/" + level);
    if (anew || counts[level] == NumberLevel.UNCOUNTED) {
      counts[level] = ownStart == null ? at.start() : ownStart;
    } else {
      counts[level]++;
    }
    for (int deeper = level + 1; deeper < counts.length; deeper++) {
      NumberLevel inner = levels.get(deeper);
      if (inner == null || level < inner.restartsAfter()) {
        counts[deeper] = NumberLevel.UNCOUNTED;
      }
    }
    return at.marker(counts, levels);
  }
}
