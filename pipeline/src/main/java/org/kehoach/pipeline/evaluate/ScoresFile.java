// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.pipeline.evaluate.Discrepancy.Side;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report as a file: figures, and which records are missed or spurious, by place and id and why.
/// It holds no words of any document, so that it may be published. One line per kind, for readable
/// diffs.
public final class ScoresFile {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ScoresFile() {}

  /// Writes the scores of `report`.
  public static void write(EvaluationReport report, Path file) throws IOException {
    String documents =
        report.documents().stream()
            .map(d -> "  " + JSON.writeValueAsString(d.name()) + ": {\n" + lines(d) + "\n  }")
            .collect(Collectors.joining(",\n"));
    Files.writeString(file, "{\n" + documents + "\n}\n");
  }

  private static String lines(DocumentScore document) {
    Stream.Builder<String> lines = Stream.builder();
    lines.add(line("role", JSON.valueToTree(document.role().name())));
    for (RecordKind kind : RecordKind.values()) {
      ObjectNode node = node(document.score(kind));
      for (Side side : Side.values()) {
        ArrayNode refs = JSON.createArrayNode();
        document.discrepancies().stream()
            .filter(d -> d.kind() == kind && d.side() == side)
            .forEach(d -> refs.add(place(document.role(), d)));
        if (!refs.isEmpty()) {
          node.set(side.label(), refs);
        }
      }
      lines.add(line(kind.label(), node));
    }
    ObjectNode fields = JSON.createObjectNode();
    document.fields().forEach((field, score) -> fields.set(field, node(score)));
    lines.add(line("fields", fields));
    lines.add(line("rules", JSON.valueToTree(document.rules())));
    return lines.build().collect(Collectors.joining(",\n"));
  }

  /// A place, and but for judging documents the cause in general words: "targets[3] other year".
  private static String place(DocumentRole role, Discrepancy discrepancy) {
    return role == DocumentRole.JUDGING
        ? discrepancy.ref()
        : (discrepancy.ref() + " " + discrepancy.cause().what()).strip();
  }

  private static String line(String key, JsonNode value) {
    return "    \"" + key + "\": " + value;
  }

  private static ObjectNode node(Score score) {
    return JSON.createObjectNode()
        .put("tp", score.right())
        .put("gold", score.gold())
        .put("pred", score.found());
  }

  /// Reads what [#write] wrote; the discrepancies have neither detail nor quote, and causes in
  /// general words at most.
  ///
  /// @throws UnusableGoldException where the file is malformed
  public static EvaluationReport read(Path file) throws IOException, UnusableGoldException {
    try {
      List<DocumentScore> documents = new ArrayList<>();
      for (Map.Entry<String, JsonNode> entry :
          JSON.readTree(Files.readAllBytes(file)).properties()) {
        documents.add(document(entry.getKey(), entry.getValue()));
      }
      return new EvaluationReport(documents, List.of());
    } catch (JacksonException | IllegalArgumentException e) {
      throw new UnusableGoldException(file + ": not a file of scores: " + e.getMessage());
    }
  }

  private static DocumentScore document(String name, JsonNode node) {
    Map<RecordKind, Score> scores = new HashMap<>();
    List<Discrepancy> discrepancies = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      JsonNode value = node.path(kind.label());
      scores.put(kind, score(value));
      for (Side side : Side.values()) {
        value
            .path(side.label())
            .valueStream()
            .forEach(
                written -> {
                  String[] place = written.asString().split(" ", 2);
                  Cause cause = place.length == 1 ? Cause.UNKNOWN : new Cause(place[1], "");
                  discrepancies.add(new Discrepancy(kind, side, place[0], "", "", cause));
                });
      }
    }
    Map<String, Score> fields = new TreeMap<>();
    node.path("fields").properties().forEach(f -> fields.put(f.getKey(), score(f.getValue())));
    Map<String, Integer> rules = new TreeMap<>();
    node.path("rules").properties().forEach(r -> rules.put(r.getKey(), r.getValue().asInt()));
    DocumentRole role = DocumentRole.valueOf(node.path("role").asString(""));
    return new DocumentScore(name, role, true, scores, fields, rules, discrepancies);
  }

  private static Score score(JsonNode node) {
    return new Score(
        node.path("tp").asInt(0), node.path("gold").asInt(0), node.path("pred").asInt(0));
  }
}
