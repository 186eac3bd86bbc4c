// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  private static final Path GOLD = Path.of("../corpus/gold");

  @TempDir Path folder;

  /// Without the documents of packed files, which are therefore left out.
  private static GoldFolder gold(Path files) {
    return new GoldFolder(files, Path.of("nowhere"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesWithTheScoringScriptInEveryFigure(long seed) throws Exception {
    DamagedWorkspace.write(GOLD, folder, seed);
    EvaluationReport report = Evaluation.evaluate(gold(GOLD), folder);
    assertThat(report.micro(RecordKind.TARGET).f1()).isBetween(0.3, 0.99);
    ScoringScript.assertAgrees(report, GOLD, folder);
  }

  @Test
  void scoresAnEmptyWorkspaceAsNothingFound() throws Exception {
    EvaluationReport report = Evaluation.evaluate(gold(GOLD), folder);
    assertThat(report.documents()).isNotEmpty().noneMatch(DocumentScore::inWorkspace);
    assertThat(report.micro(RecordKind.TARGET).right()).isZero();
    ScoringScript.assertAgrees(report, GOLD, folder);
  }

  @Test
  void namesTheFolderThatHoldsNoGoldFile() {
    assertThatThrownBy(() -> Evaluation.evaluate(gold(folder), folder))
        .isInstanceOf(UnusableGoldException.class)
        .hasMessageContaining(folder.toString());
    assertThatThrownBy(() -> Evaluation.evaluate(gold(folder.resolve("missing")), folder))
        .isInstanceOf(UnusableGoldException.class)
        .hasMessageContaining("no such folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"targets\": []}", ""})
  void namesTheGoldFileThatIsMalformed(String content) throws Exception {
    Files.writeString(folder.resolve("plan.gold.json"), content);
    assertThatThrownBy(() -> Evaluation.evaluate(gold(folder), folder))
        .isInstanceOf(UnusableGoldException.class)
        .hasMessageContaining("plan.gold.json");
  }
}
