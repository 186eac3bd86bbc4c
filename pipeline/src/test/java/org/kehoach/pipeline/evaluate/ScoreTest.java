// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

  @ParameterizedTest(name = "{0} of {1}, {2} found")
  @CsvSource({
    "3, 4, 6, 0.5, 0.75, 0.6",
    // nothing to find and nothing found is perfect
    "0, 0, 0, 1, 1, 1",
    // nothing found of what was there
    "0, 4, 0, 0, 0, 0",
    // something found where nothing was
    "0, 0, 5, 0, 1, 0"
  })
  void givesPrecisionRecallAndTheirMean(
      int right, int gold, int found, double precision, double recall, double f1) {
    Score score = new Score(right, gold, found);
    assertThat(score.precision()).isEqualTo(precision);
    assertThat(score.recall()).isEqualTo(recall);
    assertThat(score.f1()).isEqualTo(f1, within(1e-12));
  }

  @Test
  void averagesOverRecordsAndOverDocumentsThatHaveAny() {
    EvaluationReport report =
        new EvaluationReport(
            List.of(
                document(new Score(1, 1, 1)), document(new Score(0, 3, 3)), document(Score.NONE)),
            List.of());
    assertThat(report.micro(RecordKind.TARGET)).isEqualTo(new Score(1, 4, 4));
    assertThat(report.macroF1(RecordKind.TARGET)).isEqualTo(0.5);
    assertThat(report.macroF1(RecordKind.MEASURE)).isEqualTo(1);
  }

  private static DocumentScore document(Score targets) {
    return new DocumentScore(
        "plan",
        DocumentRole.SAMPLE,
        true,
        Map.of(RecordKind.TARGET, targets),
        Map.of(),
        Map.of(),
        List.of());
  }
}
