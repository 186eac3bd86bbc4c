// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Compares a workspace's records with gold files by the contract's scoring.
///
/// A gold file `<name>.gold.json` is held against the documents whose source file's name begins
/// with `<name>`; a packed one, `<name>.packed.json`, against the file that it was made from.
public final class Evaluation {
  private Evaluation() {}

  /// Scores every gold file of `gold` against the records of the workspace folder. Files of other
  /// documents than the samples are left out where their document is missing, or is not in the
  /// workspace.
  ///
  /// @throws UnusableGoldException where there is no such folder, it holds no gold file, or one is
  ///   malformed
  /// @throws IOException where a file cannot be read
  public static EvaluationReport evaluate(GoldFolder gold, Path workspace)
      throws IOException, UnusableGoldException {
    WorkspaceRecords records = WorkspaceRecords.load(workspace);
    List<DocumentScore> scores = new ArrayList<>();
    List<LeftOutGold> leftOut = new ArrayList<>();
    for (GoldFile file : gold.files()) {
      switch (file) {
        case GoldFile.Plain plain -> {
          RecordSet found = records.ofFile(plain.name());
          if (found.fieldsGiven() || plain.role() == DocumentRole.SAMPLE) {
            scores.add(score(plain, found));
          } else {
            leftOut.add(new LeftOutGold(plain.name(), "its document is not in the workspace"));
          }
        }
        case GoldFile.Packed packed -> {
          Optional<Path> document = packed.document();
          if (document.isEmpty()) {
            leftOut.add(
                new LeftOutGold(packed.name(), "its document is not in " + packed.documents()));
            continue;
          }
          RecordSet found = records.ofFile(document.get().getFileName().toString());
          if (found.fieldsGiven()) {
            scores.add(score(packed, found));
          } else {
            leftOut.add(
                new LeftOutGold(packed.name(), document.get() + " is not in the workspace"));
          }
        }
      }
    }
    return new EvaluationReport(scores, leftOut);
  }

  private static DocumentScore score(GoldFile file, RecordSet found)
      throws IOException, UnusableGoldException {
    JsonNode gold = file.read();
    RecordSet expected =
        RecordSetReader.read(
            gold.path("document"),
            gold.path("targets").valueStream().toList(),
            gold.path("obligations").valueStream().toList(),
            gold.path("measures").valueStream().toList(),
            gold.path("citations").valueStream().toList());
    return DocumentScorer.score(file.name(), file.role(), expected, found);
  }
}
