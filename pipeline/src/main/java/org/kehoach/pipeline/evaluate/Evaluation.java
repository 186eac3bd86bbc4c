// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares a workspace's records with gold files by the contract's scoring.
///
/// A gold file `<name>.gold.json` is held against the documents whose source file's name begins
/// with `<name>`.
public final class Evaluation {
  private static final String GOLD_ENDING = ".gold.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Evaluation() {}

  /// Scores every gold file in `gold` against the records of the workspace folder.
  ///
  /// @throws UnusableGoldException where `gold` is no folder, holds no gold file, or one is
  ///   malformed
  /// @throws IOException where a file cannot be read
  public static EvaluationReport evaluate(Path gold, Path workspace)
      throws IOException, UnusableGoldException {
    WorkspaceRecords records = WorkspaceRecords.load(workspace);
    List<DocumentScore> scores = new ArrayList<>();
    for (Path file : goldFiles(gold)) {
      String fileName = file.getFileName().toString();
      String name = fileName.substring(0, fileName.length() - GOLD_ENDING.length());
      scores.add(DocumentScorer.score(name, readGold(file), records.ofFile(name)));
    }
    return new EvaluationReport(scores);
  }

  private static List<Path> goldFiles(Path gold) throws IOException, UnusableGoldException {
    if (!Files.isDirectory(gold)) {
      throw new UnusableGoldException(
          gold + ": no such folder; --gold takes a folder of gold files");
    }
    try (Stream<Path> files = Files.list(gold)) {
      List<Path> found =
          files.filter(f -> f.getFileName().toString().endsWith(GOLD_ENDING)).sorted().toList();
      if (found.isEmpty()) {
        throw new UnusableGoldException(gold + ": no file in it ends with " + GOLD_ENDING);
      }
      return found;
    }
  }

  private static RecordSet readGold(Path file) throws IOException, UnusableGoldException {
    JsonNode gold;
    try {
      gold = JSON.readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      throw new UnusableGoldException(file + ": not valid JSON: " + e.getOriginalMessage());
    }
    for (String list : List.of("targets", "obligations", "measures", "citations")) {
      if (!gold.path(list).isArray()) {
        throw new UnusableGoldException(file + ": the list \"" + list + "\" is missing");
      }
    }
    return RecordSetReader.read(
        gold.path("document"),
        gold.path("targets").valueStream().toList(),
        gold.path("obligations").valueStream().toList(),
        gold.path("measures").valueStream().toList(),
        gold.path("citations").valueStream().toList());
  }
}
