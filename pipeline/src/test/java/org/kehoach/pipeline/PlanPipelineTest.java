// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.catalogue.InputFiles;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.corpus.read.FilePlace;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.pipeline.run.FileReport;
import org.kehoach.pipeline.run.RunListener;
import org.kehoach.pipeline.run.RunReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pipeline over an extraction that finds nothing, or fails as a test wants it.
@Timeout(60)
class PlanPipelineTest {
  private static final DocumentProfile BLANK =
      new DocumentProfile(null, null, null, null, null, null, null, null, null, null, List.of());

  @TempDir Path temporary;
  private Path workspace = Path.of("");

  @BeforeEach
  void nameTheWorkspace() {
    workspace = temporary.resolve("workspace");
  }

  private InputFile plan(String name, String content) throws IOException {
    Path file = Files.writeString(temporary.resolve(name), "KẾ HOẠCH\n" + content + "\n");
    return new InputFile(FilePlace.onDisk(file), name);
  }

  private static Stages stages(Function<PlanDocument, Findings> extraction) {
    return new Stages(
        new Readers(ReadSettings.standard())::read,
        new PlanLayout()::understand,
        extraction.andThen(Optional::of));
  }

  private static Findings nothing(PlanDocument ignored) {
    return new Findings(BLANK, List.of(), List.of(), List.of());
  }

  private RunReport run(Stages stages, int threads, InputFile... files) throws Exception {
    return new PlanPipeline(stages, threads)
        .run(new InputFiles(List.of(files), List.of()), workspace, RunListener.silent());
  }

  private List<JsonNode> ledger() throws IOException {
    return Files.readAllLines(workspace.resolve("ledger.jsonl")).stream()
        .map(JsonMapper.builder().build()::readTree)
        .toList();
  }

  static Stream<Throwable> mishaps() {
    return Stream.of(
        new IllegalStateException("broken rule"),
        new StackOverflowError(),
        new OutOfMemoryError("too much"));
  }

  @ParameterizedTest
  @MethodSource("mishaps")
  void keepsOneDocumentsMisfortuneToThatDocument(Throwable mishap) throws Exception {
    Stages stages =
        stages(
            document -> {
              if (document.text().contains("bad")) {
                fail(mishap);
              }
              return nothing(document);
            });
    RunReport report =
        run(stages, 2, plan("a.txt", "one"), plan("b.txt", "bad"), plan("c.txt", "three"));

    assertThat(report.files())
        .extracting(file -> file.outcome().getClass().getSimpleName())
        .containsExactly("Extracted", "Failed", "Extracted");
    assertThat(report.isComplete()).isFalse();
    assertThat(Files.readAllLines(workspace.resolve("documents.jsonl"))).hasSize(2);
    JsonNode line = ledger().get(1);
    assertThat(line.path("path").asString()).isEqualTo("b.txt");
    assertThat(line.path("outcome").asString()).isEqualTo("Failed");
    assertThat(line.path("reason").asString()).contains("extract").endsWith(".");
    assertThat(line.path("remedy").asString()).endsWith(".");
    assertThat(line.path("milliseconds").propertyNames())
        .containsExactly("extract", "layout", "read");
  }

  private static void fail(Throwable mishap) {
    switch (mishap) {
      case RuntimeException exception -> throw exception;
      case Error error -> throw error;
      default -> throw new IllegalArgumentException(mishap);
    }
  }

  @Test
  void readsTheSameContentOnceForThePathThatComesFirst() throws Exception {
    RunReport report =
        run(
            stages(PlanPipelineTest::nothing),
            2,
            plan("b.txt", "same"),
            plan("a.txt", "same"),
            plan("c.txt", "other"));
    assertThat(report.files().get(1).outcome())
        .isInstanceOfSatisfying(
            Outcome.Skipped.class, skipped -> assertThat(skipped.reason()).contains("b.txt"));
    assertThat(report.isComplete()).isTrue();
    assertThat(Files.readAllLines(workspace.resolve("documents.jsonl"))).hasSize(2);
    assertThat(ledger().get(1).path("documentId")).isEqualTo(ledger().get(0).path("documentId"));
  }

  @Test
  void givesAMissingFileALineAndGoesOn() throws Exception {
    InputFile missing =
        new InputFile(FilePlace.onDisk(temporary.resolve("missing.txt")), "missing.txt");
    RunReport report = run(stages(PlanPipelineTest::nothing), 1, missing, plan("a.txt", "one"));
    assertThat(report.files()).extracting(FileReport::isRead).containsExactly(false, true);
    assertThat(ledger().getFirst().path("outcome").asString()).isEqualTo("Failed");
    assertThat(ledger().getFirst().path("documentId").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void writesDocumentsInInputOrderForAnyNumberOfThreads(int threads) throws Exception {
    InputFile[] files = new InputFile[12];
    for (int i = 0; i < files.length; i++) {
      files[i] = plan(i + ".txt", "plan " + i);
    }
    run(stages(PlanPipelineTest::nothing), threads, files);
    assertThat(Files.readAllLines(workspace.resolve("documents.jsonl")))
        .extracting(line -> JsonMapper.builder().build().readTree(line))
        .extracting(document -> document.path("source").path("path").asString())
        .containsExactly(Stream.of(files).map(InputFile::shownPath).toArray(String[]::new));
  }

  @Test
  void replacesWhatAnEarlierRunLeft() throws Exception {
    run(stages(PlanPipelineTest::nothing), 1, plan("a.txt", "one"));
    run(stages(PlanPipelineTest::nothing), 1, plan("b.txt", "two"));
    assertThat(ledger()).hasSize(1);
    try (Stream<Path> texts = Files.list(workspace.resolve("text"))) {
      assertThat(texts).hasSize(1);
    }
  }
}
