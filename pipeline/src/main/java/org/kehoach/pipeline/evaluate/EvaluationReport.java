// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.List;

/// The scores of all documents that have a gold file.
///
/// @param documents in the order of the gold files' names
/// @param leftOut gold files that could not be used
public record EvaluationReport(List<DocumentScore> documents, List<LeftOutGold> leftOut) {
  public EvaluationReport {
    documents = List.copyOf(documents);
    leftOut = List.copyOf(leftOut);
  }

  /// The kind's counts summed over all documents, so that every record weighs the same.
  public Score micro(RecordKind kind) {
    return documents.stream().map(d -> d.score(kind)).reduce(Score.NONE, Score::plus);
  }

  /// The mean F1 of the documents that have or should have such records; 1 where none has.
  public double macroF1(RecordKind kind) {
    return documents.stream()
        .map(d -> d.score(kind))
        .filter(score -> !score.isEmpty())
        .mapToDouble(Score::f1)
        .average()
        .orElse(1);
  }
}
