// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The records of a workspace's JSON Lines files, as they stand there.
record WorkspaceRecords(
    List<JsonNode> documents,
    List<JsonNode> targets,
    List<JsonNode> obligations,
    List<JsonNode> citations) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static WorkspaceRecords load(Path workspace) throws IOException {
    return new WorkspaceRecords(
        lines(workspace.resolve("documents.jsonl")),
        lines(workspace.resolve("targets.jsonl")),
        lines(workspace.resolve("obligations.jsonl")),
        lines(workspace.resolve("citations.jsonl")));
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(JSON::readTree)
        .toList();
  }

  /// The records of the documents whose source file's name begins with `name`.
  RecordSet ofFile(String name) {
    List<JsonNode> meant = documents.stream().filter(d -> fileName(d).startsWith(name)).toList();
    Set<String> ids =
        meant.stream().map(d -> d.path("id").asString("")).collect(Collectors.toSet());
    List<JsonNode> actions = of(obligations, ids);
    @Nullable JsonNode first = meant.isEmpty() ? null : meant.getFirst();
    return RecordSetReader.read(
        first,
        of(targets, ids),
        actions.stream().filter(action -> !action.path("leads").isEmpty()).toList(),
        actions.stream().filter(action -> action.path("leads").isEmpty()).toList(),
        of(citations, ids));
  }

  private static List<JsonNode> of(List<JsonNode> records, Set<String> documentIds) {
    return records.stream()
        .filter(record -> documentIds.contains(record.path("documentId").asString("")))
        .toList();
  }

  private static String fileName(JsonNode document) {
    String path = document.path("source").path("path").asString("");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
