// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;
import org.kehoach.pipeline.evaluate.DocumentRole;
import org.kehoach.pipeline.evaluate.DocumentScore;
import org.kehoach.pipeline.evaluate.Evaluation;
import org.kehoach.pipeline.evaluate.EvaluationReport;
import org.kehoach.pipeline.evaluate.GoldFolder;
import org.kehoach.pipeline.evaluate.ScoreChange;
import org.kehoach.pipeline.evaluate.ScoresFile;

/// Holds the extraction to the scores that it is known to reach, in both directions: what falls is
/// a mistake, what rises is a figure to commit.
class ExpectedScoresTest {
  private static final Path EXPECTED = Path.of("../corpus/gold/expected-scores.json");
  private static final GoldFolder GOLD =
      new GoldFolder(Path.of("../corpus/gold"), Path.of("../../shared/plans"));

  @TempDir private static Path workspace;
  private static EvaluationReport expected = new EvaluationReport(List.of(), List.of());
  private static EvaluationReport reached = expected;

  @BeforeAll
  static void runOverAllThatHaveGold() throws Exception {
    List<Object> command =
        new ArrayList<>(List.of("run", "--in-process", "../corpus/samples", "../corpus/written"));
    command.addAll(GOLD.packedDocuments());
    command.addAll(List.of("-w", workspace));
    assertThat(CommandRun.of(command.toArray()).exitCode()).isZero();
    expected = ScoresFile.read(EXPECTED);
    reached = Evaluation.evaluate(GOLD, workspace);
  }

  @Test
  void plansInTheRepositoryScoreAsExpected() {
    assertExpected(inRepository(reached));
  }

  @Test
  void plansWithPackedGoldScoreAsExpected() throws Exception {
    assumeThat(GOLD.packedDocuments()).as("plans beside the repository").isNotEmpty();
    assertThat(reached.leftOut()).isEmpty();
    List<DocumentScore> others = new ArrayList<>(reached.documents());
    others.removeAll(inRepository(reached));
    assertExpected(others);
  }

  /// Written anew from the samples, it must be the committed one; figures of plans that are not
  /// there come from the expected scores.
  @Test
  void theQualityPageShowsTheExpectedScores(@TempDir Path folder) throws Exception {
    Path scores = folder.resolve("scores.json");
    Files.copy(EXPECTED, scores);
    Path page = folder.resolve("quality.md");
    CommandRun written =
        CommandRun.of(
            "evaluate",
            "--gold",
            GOLD.folder(),
            "--documents",
            GOLD.documents(),
            "-w",
            workspace,
            "--accept",
            scores,
            "--markdown",
            page);
    assertThat(written.exitCode()).isZero();
    assertThat(Path.of("docs/quality.md"))
        .as("the page of scores: run pipeline/bin/accept-scores and commit")
        .hasSameTextualContentAs(page);
    assertThat(EXPECTED).hasSameTextualContentAs(scores);
  }

  private static List<DocumentScore> inRepository(EvaluationReport report) {
    return report.documents().stream()
        .filter(d -> d.role() == DocumentRole.SAMPLE || d.name().startsWith("written-"))
        .toList();
  }

  private static void assertExpected(List<DocumentScore> documents) {
    EvaluationReport report = new EvaluationReport(documents, List.of());
    String changes =
        ScoreChange.between(expected, report).stream()
            .map(change -> change.sentence() + "\n    " + change.records())
            .collect(Collectors.joining("\n"));
    assertThat(changes)
        .as(
            "scores other than those in %s. Undo what made them fall; if they rose, or fell for a"
                + " reason worth its price, run pipeline/bin/accept-scores and commit",
            EXPECTED)
        .isEmpty();
    assertThat(expected.documents())
        .as("a gold file without expected scores: run pipeline/bin/accept-scores and commit")
        .extracting(DocumentScore::name)
        .containsAll(documents.stream().map(DocumentScore::name).toList());
  }
}
