// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plans in a ZIP archive, beside one that lies in the folder too.
class ArchiveRunTest {
  private static final Path SAMPLES = Path.of("../corpus/samples");
  private static final String FIRST = "dien-bien-ha-tang-so-2025-2030.txt";
  private static final String SECOND = "lang-son-ha-tang-so-2025-2030.txt";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;
  private Path plans = Path.of("");
  private Path workspace = Path.of("");

  @BeforeEach
  void packSamples() throws IOException {
    plans = Files.createDirectory(folder.resolve("plans"));
    workspace = folder.resolve("workspace");
    Files.copy(SAMPLES.resolve(FIRST), plans.resolve("z.txt"));
    try (ZipOutputStream archive =
        new ZipOutputStream(Files.newOutputStream(plans.resolve("plans.zip")))) {
      for (Path sample : samples()) {
        archive.putNextEntry(new ZipEntry("tỉnh/" + sample.getFileName()));
        Files.copy(sample, archive);
      }
      archive.putNextEntry(new ZipEntry("empty.txt"));
    }
  }

  private static List<Path> samples() {
    return List.of(SAMPLES.resolve(FIRST), SAMPLES.resolve(SECOND));
  }

  private List<JsonNode> lines(String file) throws IOException {
    return Files.readAllLines(workspace.resolve(file)).stream().map(JSON::readTree).toList();
  }

  @Test
  void eachHasItsLedgerEntryAndTheRecordsOfThePlainFile() throws IOException {
    CommandRun run = CommandRun.of("run", "--in-process", plans, "-w", workspace);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().lines().filter(line -> line.contains("empty.txt")))
        .singleElement()
        .asString()
        .contains("/plans.zip!/empty.txt: failed. The file is empty.");
    List<JsonNode> ledger = lines("ledger.jsonl");
    assertThat(ledger).hasSize(samples().size() + 2);
    assertThat(ledger.getLast().path("path").asString()).endsWith("plans/z.txt");
    assertThat(ledger.getLast().path("reason").asString())
        .matches("It has the same content as .*plans/plans\\.zip!/tỉnh/%s\\.".formatted(FIRST));
    assertThat(lines("documents.jsonl"))
        .extracting(document -> document.path("source").path("path").asString())
        .hasSize(samples().size())
        .allMatch(path -> path.contains("/plans.zip!/tỉnh/"));

    Path plain = folder.resolve("plain");
    CommandRun.of(
        "run", "--in-process", SAMPLES.resolve(FIRST), SAMPLES.resolve(SECOND), "-w", plain);
    for (String file : List.of("targets.jsonl", "obligations.jsonl", "citations.jsonl")) {
      assertThat(workspace.resolve(file)).hasSameTextualContentAs(plain.resolve(file));
    }
  }

  @Test
  void anyNumberOfThreadsWritesTheSame() throws IOException {
    Path again = folder.resolve("again");
    CommandRun.of("run", "--in-process", plans, "-w", workspace, "--threads", "1");
    CommandRun.of("run", plans, "-w", again, "--threads", "2");

    for (String file : List.of("documents", "targets", "obligations", "citations")) {
      assertThat(workspace.resolve(file + ".jsonl"))
          .hasSameTextualContentAs(again.resolve(file + ".jsonl"));
    }
  }

  @Test
  void aRecordIsExplainedFromItsPlaceInTheArchive() throws IOException {
    CommandRun.of("run", "--in-process", plans.resolve("plans.zip"), "-w", workspace);
    String id = lines("targets.jsonl").getFirst().path("id").asString();

    assertThat(CommandRun.of("explain", id, "-w", workspace).exitCode()).isZero();

    Files.delete(plans.resolve("plans.zip"));
    CommandRun gone = CommandRun.of("explain", id, "-w", workspace);
    assertThat(gone.exitCode()).isEqualTo(2);
    assertThat(gone.err()).contains("is not there");
  }
}
