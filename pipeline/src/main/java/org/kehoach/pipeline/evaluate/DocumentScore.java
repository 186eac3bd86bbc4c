// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How well the records of one document agree with its gold file.
///
/// @param name the gold file's name without `.gold.json`
/// @param inWorkspace whether the workspace holds the document at all
/// @param scores one for every kind
/// @param fields how often single fields agree, by record and field ("target.year"): of a document
///   all, of records those of the pairs that belong together
/// @param rules how many records each rule gave, by rule id
public record DocumentScore(
    String name,
    DocumentRole role,
    boolean inWorkspace,
    Map<RecordKind, Score> scores,
    Map<String, Score> fields,
    Map<String, Integer> rules,
    List<Discrepancy> discrepancies) {

  public DocumentScore {
    scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    discrepancies = List.copyOf(discrepancies);
  }

  /// The score of one kind.
  public Score score(RecordKind kind) {
    return scores.getOrDefault(kind, Score.NONE);
  }
}
