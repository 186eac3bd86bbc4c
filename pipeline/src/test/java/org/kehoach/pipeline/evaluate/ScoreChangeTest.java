// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreChangeTest {
  private static final String NO_LISTS =
      "\"document\":{},\"targets\":[],\"measures\":[],\"citations\":[]";

  @TempDir Path folder;

  @BeforeEach
  void writeGold() throws Exception {
    Files.writeString(
        folder.resolve("plan.gold.json"),
        "{%s,\"obligations\":[%s,%s,%s]}"
            .formatted(NO_LISTS, duty("", "một hai"), duty("", "ba bốn"), duty("", "năm sáu bảy")));
  }

  private static String duty(String id, String quote) {
    String given = id.isEmpty() ? "" : "\"id\":\"" + id + "\",\"documentId\":\"d\",";
    return "{%s\"quote\":\"%s\",\"leads\":[\"Sở X\"],\"rule\":\"r.x\"}".formatted(given, quote);
  }

  private EvaluationReport found(String... duties) throws Exception {
    Files.writeString(
        folder.resolve("documents.jsonl"), "{\"id\":\"d\",\"source\":{\"path\":\"plan.txt\"}}");
    Files.writeString(folder.resolve("obligations.jsonl"), String.join("\n", duties));
    return Evaluation.evaluate(new GoldFolder(folder, Path.of("nowhere")), folder);
  }

  private static List<String> sentences(List<ScoreChange> changes) {
    return changes.stream()
        .filter(change -> change.kind() == RecordKind.OBLIGATION)
        .map(change -> change.sentence() + "; " + change.records())
        .toList();
  }

  @Test
  void listsGainsAndLossesRecordByRecord() throws Exception {
    EvaluationReport before = found(duty("o1", "một hai"), duty("o9", "khác hẳn"));
    EvaluationReport now = found(duty("o2", "ba bốn"), duty("o3", "năm sáu bảy"));
    assertThat(sentences(ScoreChange.between(before, now)))
        .containsExactly(
            "plan: obligation rose from 0.400 (1 right, 3 gold, 2 found)"
                + " to 0.800 (2 right, 3 gold, 2 found);"
                + " records lost: obligations[0] leads [sở x], coordinators [];"
                + " records gained: obligations[1] leads [sở x], coordinators [],"
                + " obligations[2] leads [sở x], coordinators [];"
                + " spurious records gone: o9 leads [sở x], coordinators []");
    assertThat(sentences(ScoreChange.between(now, before)).getFirst())
        .contains("fell from 0.800", "records lost: obligations[1]", "new spurious records: o9");
  }

  @Test
  void findsNothingBetweenARunAndItself() throws Exception {
    EvaluationReport report = found(duty("o1", "một hai"), duty("o9", "khác hẳn"));
    assertThat(ScoreChange.between(report, report)).isEmpty();
  }

  @Test
  void findsTheSameRecordsAgainstASavedFileThatHoldsNoWords() throws Exception {
    EvaluationReport before = found(duty("o1", "một hai"), duty("o9", "khác hẳn"));
    Path file = folder.resolve("scores.json");
    ScoresFile.write(before, file);
    assertThat(Files.readString(file)).contains("\"r.x\":2", "o9").doesNotContain("khác", "sở x");
    EvaluationReport saved = ScoresFile.read(file);
    assertThat(ScoreChange.between(saved, before)).isEmpty();
    EvaluationReport now = found(duty("o2", "ba bốn"));
    assertThat(sentences(ScoreChange.between(saved, now)).getFirst())
        .contains(
            "rose from 0.400",
            "records lost: obligations[0] leads [sở x]",
            "records gained: obligations[1];",
            "spurious records gone: o9");
    Path again = folder.resolve("again.json");
    ScoresFile.write(saved, again);
    assertThat(again).hasSameTextualContentAs(file);
  }

  @Test
  void keepsTheSavedScoresOfGoldThatIsLeftOutAndForgetsTheRest() throws Exception {
    EvaluationReport now = found(duty("o1", "một hai"));
    EvaluationReport partial =
        new EvaluationReport(now.documents(), List.of(new LeftOutGold("packed", "not there")));
    DocumentScore plan = now.documents().getFirst();
    EvaluationReport saved =
        new EvaluationReport(
            List.of(named("gone", plan), named("packed", plan), named("plan", plan)), List.of());
    assertThat(partial.completedBy(saved).documents())
        .extracting(DocumentScore::name)
        .containsExactly("plan", "packed");
  }

  private static DocumentScore named(String name, DocumentScore score) {
    return new DocumentScore(
        name,
        DocumentRole.DEVELOPMENT,
        true,
        score.scores(),
        score.fields(),
        score.rules(),
        score.discrepancies());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"plan\":{\"role\":\"NONE\"}}"})
  void namesTheScoresFileThatIsMalformed(String content) throws Exception {
    Path file = folder.resolve("scores.json");
    Files.writeString(file, content);
    assertThatThrownBy(() -> ScoresFile.read(file))
        .isInstanceOf(UnusableGoldException.class)
        .hasMessageContaining("scores.json");
  }
}
