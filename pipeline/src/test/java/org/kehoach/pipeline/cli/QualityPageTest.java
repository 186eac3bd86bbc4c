// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kehoach.pipeline.evaluate.Cause;
import org.kehoach.pipeline.evaluate.Discrepancy;
import org.kehoach.pipeline.evaluate.Discrepancy.Side;
import org.kehoach.pipeline.evaluate.DocumentRole;
import org.kehoach.pipeline.evaluate.DocumentScore;
import org.kehoach.pipeline.evaluate.EvaluationReport;
import org.kehoach.pipeline.evaluate.RecordKind;
import org.kehoach.pipeline.evaluate.Score;

class QualityPageTest {
  private static final EvaluationReport REPORT =
      new EvaluationReport(
          List.of(
              document("our-plan", DocumentRole.SAMPLE, Map.of("rule.often", 5, "rule.once", 2)),
              document("their-plan", DocumentRole.DEVELOPMENT, Map.of("rule.often", 1)),
              document("unseen-plan", DocumentRole.JUDGING, Map.of("rule.often", 1))),
          List.of());

  private static final String PAGE = new QualityPage(REPORT).text();

  private static DocumentScore document(
      String name, DocumentRole role, Map<String, Integer> rules) {
    List<Discrepancy> missed =
        IntStream.range(0, 7)
            .mapToObj(
                i ->
                    new Discrepancy(
                        RecordKind.TARGET,
                        Side.MISSED,
                        "targets[" + i + "]",
                        "GE 60",
                        name + " | 60%",
                        new Cause("other value", "value 5 instead of 50")))
            .toList();
    return new DocumentScore(
        name,
        role,
        true,
        Map.of(RecordKind.TARGET, new Score(1, 8, 2)),
        Map.of("target.year", new Score(1, 2, 2)),
        rules,
        missed);
  }

  @Test
  void showsTheWordsOfSamplesAlone() {
    assertThat(PAGE)
        .contains("- `targets[4]` value 5 instead of 50: “our-plan \\| 60%”")
        .doesNotContain("targets[5]` ")
        .contains("- target missed: 7 (targets[0] other value; targets[1] other value;")
        .doesNotContain("their-plan \\|", "unseen-plan \\|");
  }

  @Test
  void saysOfJudgingDocumentsOnlyHowOftenTheyGoWrong() {
    assertThat(PAGE.substring(PAGE.indexOf("### unseen-plan")))
        .contains("- target missed: 7")
        .doesNotContain("targets[");
  }

  @Test
  void keepsRolesApart() {
    assertThat(PAGE)
        .contains("| target | 0.500 | 0.125 | 0.200 | 0.200 | 0.200 |")
        .contains("| their-plan | development | 8 | 0 | 0 | 0 |")
        .contains("| our-plan | 0.200 (1/8/2) | – | – | – | – | – |")
        .contains("| `target.year` | 3 | 6 | 0.500 |");
    assertThat(new QualityPage(new EvaluationReport(List.of(), List.of())).text())
        .contains("| – | – |", "Nothing in these documents.");
  }

  @Test
  void listsTheRulesThatFireInOneDocumentFirst() {
    assertThat(PAGE)
        .contains("suspect: `rule.once`.")
        .contains("| `rule.once` | 1 | 2 |\n| `rule.often` | 3 | 7 |");
  }
}
