// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kehoach.pipeline.evaluate.DocumentScore;

/// The rules that give records, by the number of documents that they give any in: one that fires in
/// a single document may have been made for it.
record RareRules(List<DocumentScore> documents) {

  /// How often a rule fired.
  private record Use(int documents, int records) {
    Use plus(Use other) {
      return new Use(documents + other.documents, records + other.records);
    }
  }

  List<String> lines() {
    Map<String, Use> uses = new TreeMap<>();
    for (DocumentScore document : documents) {
      document.rules().forEach((rule, n) -> uses.merge(rule, new Use(1, n), Use::plus));
    }
    List<String> lines = new ArrayList<>();
    QualityPage.title(
        lines,
        "Rules by the number of documents that they fire on",
        "Of the %d documents above. Rules that fire on one only are suspect: %s."
            .formatted(documents.size(), suspects(uses)));
    QualityPage.row(lines, "rule", "documents", "records");
    QualityPage.rule(lines, 3);
    uses.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getValue().documents))
        .forEach(
            entry ->
                QualityPage.row(
                    lines,
                    "`" + entry.getKey() + "`",
                    String.valueOf(entry.getValue().documents),
                    String.valueOf(entry.getValue().records)));
    return lines;
  }

  private static String suspects(Map<String, Use> uses) {
    List<String> once =
        uses.entrySet().stream()
            .filter(entry -> entry.getValue().documents == 1)
            .map(entry -> "`" + entry.getKey() + "`")
            .toList();
    return once.isEmpty() ? "none" : Names.list(once);
  }
}
