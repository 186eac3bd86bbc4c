// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The contract's own scoring script, which lies beside the repository and not in it.
public final class ScoringScript {
  private static final Path SCRIPT = Path.of("../../shared/tools/score.py");

  private static final EnumSet<RecordKind> OURS_ALONE =
      EnumSet.of(RecordKind.TARGET_OVERLAP, RecordKind.OBLIGATION_OVERLAP);

  private ScoringScript() {}

  /// Fails unless the script finds every figure of `report` in the same workspace; skips the test
  /// where there is no script or no Python.
  public static void assertAgrees(EvaluationReport report, Path gold, Path workspace)
      throws IOException, InterruptedException {
    assumeThat(SCRIPT).exists();
    Path figures = Files.createTempFile("figures", ".json");
    try {
      run(gold, workspace, figures);
      compare(report, JsonMapper.builder().build().readTree(Files.readAllBytes(figures)));
    } finally {
      Files.delete(figures);
    }
  }

  private static void run(Path gold, Path workspace, Path figures)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
    command.addAll(List.of("--json", figures.toString(), workspace.toString()));
    try (Stream<Path> files = Files.list(gold)) {
      files
          .filter(f -> f.toString().endsWith(".gold.json"))
          .map(Path::toString)
          .forEach(command::add);
    }
    Process script =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(script.waitFor()).isZero();
  }

  private static void compare(EvaluationReport report, JsonNode figures) {
    assertThat(report.documents()).hasSize(figures.get("docs").size());
    for (RecordKind kind : EnumSet.complementOf(OURS_ALONE)) {
      for (DocumentScore document : report.documents()) {
        JsonNode theirs = figures.get("docs").get(document.name()).get(kind.label());
        assertThat(document.score(kind))
            .as("%s of %s", kind, document.name())
            .isEqualTo(
                new Score(
                    theirs.get("tp").intValue(),
                    theirs.get("gold").intValue(),
                    theirs.get("pred").intValue()));
        assertThat(document.score(kind).f1()).isEqualTo(theirs.get("f1").doubleValue(), rounded());
      }
      JsonNode micro = figures.get("micro").get(kind.label());
      assertThat(report.micro(kind).precision()).isEqualTo(micro.get("p").doubleValue(), exact());
      assertThat(report.micro(kind).recall()).isEqualTo(micro.get("r").doubleValue(), exact());
      assertThat(report.micro(kind).f1()).isEqualTo(micro.get("f1").doubleValue(), exact());
      assertThat(report.macroF1(kind))
          .isEqualTo(figures.get("macro").get(kind.label()).get("f1").doubleValue(), rounded());
    }
  }

  /// The script rounds each document's figures to four decimals, and averages them rounded.
  private static Offset<Double> rounded() {
    return within(0.000051);
  }

  private static Offset<Double> exact() {
    return within(1e-12);
  }
}
