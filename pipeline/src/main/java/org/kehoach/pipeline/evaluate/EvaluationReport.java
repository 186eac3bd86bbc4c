// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The scores of all documents that have a gold file.
///
/// @param documents in the order of the gold files' names
/// @param leftOut gold files that could not be used
public record EvaluationReport(List<DocumentScore> documents, List<LeftOutGold> leftOut) {
  public EvaluationReport {
    documents = List.copyOf(documents);
    leftOut = List.copyOf(leftOut);
  }

  /// This report, and for each gold file that was left out the scores in `earlier`, where it has
  /// any.
  public EvaluationReport completedBy(EvaluationReport earlier) {
    Set<String> missing = leftOut.stream().map(LeftOutGold::name).collect(Collectors.toSet());
    List<DocumentScore> all =
        Stream.concat(
                documents.stream(),
                earlier.documents.stream().filter(d -> missing.contains(d.name())))
            .sorted(
                Comparator.comparing((DocumentScore d) -> d.role() != DocumentRole.SAMPLE)
                    .thenComparing(DocumentScore::name))
            .toList();
    return new EvaluationReport(all, leftOut);
  }

  /// The scores of one document, by its gold file's name.
  Optional<DocumentScore> document(String name) {
    return documents.stream().filter(d -> d.name().equals(name)).findFirst();
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
