// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import org.jspecify.annotations.Nullable;
import org.kehoach.pipeline.evaluate.Discrepancy;
import org.kehoach.pipeline.evaluate.DocumentScore;
import org.kehoach.pipeline.evaluate.EvaluationReport;
import org.kehoach.pipeline.evaluate.RecordKind;
import org.kehoach.pipeline.evaluate.Score;
import org.kehoach.pipeline.evaluate.ScoreChange;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An evaluation as one JSON object: `documents`, `micro`, `macro`, `leftOut`.
final class EvaluationJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private EvaluationJson() {}

  /// @param earlier what to compare with; null where there is nothing, and no list `changes`
  /// @param errors where 0, the discrepancies are left out; else all of them are given
  static String of(EvaluationReport report, @Nullable EvaluationReport earlier, int errors) {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode documents = root.putObject("documents");
    for (DocumentScore document : report.documents()) {
      ObjectNode scores = documents.putObject(document.name());
      for (RecordKind kind : RecordKind.values()) {
        put(scores.putObject(kind.label()), document.score(kind));
      }
      if (errors > 0) {
        ArrayNode list = scores.putArray("discrepancies");
        document.discrepancies().forEach(discrepancy -> put(list.addObject(), discrepancy));
      }
    }
    ObjectNode micro = root.putObject("micro");
    ObjectNode macro = root.putObject("macro");
    for (RecordKind kind : RecordKind.values()) {
      put(micro.putObject(kind.label()), report.micro(kind));
      macro.putObject(kind.label()).put("f1", report.macroF1(kind));
    }
    if (earlier != null) {
      ArrayNode changes = root.putArray("changes");
      for (ScoreChange change : ScoreChange.between(earlier, report)) {
        put(changes.addObject(), change);
      }
    }
    ObjectNode leftOut = root.putObject("leftOut");
    report.leftOut().forEach(gold -> leftOut.put(gold.name(), gold.reason()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static void put(ObjectNode node, Score score) {
    node.put("right", score.right())
        .put("gold", score.gold())
        .put("found", score.found())
        .put("precision", score.precision())
        .put("recall", score.recall())
        .put("f1", score.f1());
  }

  private static void put(ObjectNode node, ScoreChange change) {
    node.put("document", change.document()).put("kind", change.kind().label());
    put(node.putObject("before"), change.before());
    put(node.putObject("now"), change.now());
    ArrayNode worse = node.putArray("worse");
    change.worse().forEach(discrepancy -> put(worse.addObject(), discrepancy));
    ArrayNode better = node.putArray("better");
    change.better().forEach(discrepancy -> put(better.addObject(), discrepancy));
  }

  private static void put(ObjectNode node, Discrepancy discrepancy) {
    node.put("kind", discrepancy.kind().label())
        .put("side", discrepancy.side().name())
        .put("ref", discrepancy.ref())
        .put("detail", discrepancy.detail())
        .put("quote", discrepancy.quote())
        .put("cause", discrepancy.cause().words());
  }
}
