// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How well the records of one document agree with its gold file.
///
/// @param name the gold file's name without `.gold.json`
/// @param inWorkspace whether the workspace holds the document at all
/// @param scores one for every kind
public record DocumentScore(
    String name,
    DocumentRole role,
    boolean inWorkspace,
    Map<RecordKind, Score> scores,
    List<Discrepancy> discrepancies) {

  public DocumentScore {
    scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    discrepancies = List.copyOf(discrepancies);
  }

  /// The score of one kind.
  public Score score(RecordKind kind) {
    return scores.getOrDefault(kind, Score.NONE);
  }
}
