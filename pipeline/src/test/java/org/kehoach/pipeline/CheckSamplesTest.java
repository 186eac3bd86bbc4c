// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `kehoach check` and `kehoach trace` say of the five sample plans: what a reader found in
/// them, and nothing else.
class CheckSamplesTest {
  private static final Path SAMPLES = Path.of("../corpus/samples");
  private static final Path EXPECTED = Path.of("../corpus/gold/expected-inconsistencies.tsv");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path workspace;

  @BeforeAll
  static void runOnce() {
    CommandRun.of("run", "--in-process", SAMPLES, "-w", workspace);
  }

  private static List<JsonNode> lines(String... command) {
    Object[] all = Arrays.copyOf((Object[]) command, command.length + 4, Object[].class);
    all[command.length] = "-w";
    all[command.length + 1] = workspace;
    all[command.length + 2] = "--format";
    all[command.length + 3] = "json";
    CommandRun run = CommandRun.of(all);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out().lines().map(JSON::readTree).toList();
  }

  /// File, kind and the two quotes of each expected line; its last column is the reason.
  private static List<String> expected() throws IOException {
    return Files.readAllLines(EXPECTED).stream()
        .filter(line -> !line.startsWith("#"))
        .peek(line -> assertThat(line.split("\t", -1)).as(line).hasSize(5).doesNotContain(""))
        .map(line -> line.substring(0, line.lastIndexOf('\t')))
        .toList();
  }

  @Test
  void everyAlarmIsJustifiedAndNoneIsMissing() throws IOException {
    Map<String, String> files =
        Files.readAllLines(workspace.resolve("documents.jsonl")).stream()
            .map(JSON::readTree)
            .collect(
                Collectors.toMap(
                    document -> document.path("id").asString(),
                    document ->
                        Path.of(document.path("source").path("path").asString())
                            .getFileName()
                            .toString()));
    assertThat(lines("check"))
        .extracting(
            one ->
                String.join(
                        "\t",
                        files.get(one.path("document").asString()),
                        one.path("kind").asString(),
                        one.path("quote").asString(),
                        one.path("otherQuote").asString("–"))
                    .replaceAll(" *\\n *", " "))
        .containsExactlyInAnyOrderElementsOf(expected());
  }

  @Test
  void theAppendixOfDienBienDiffersInOneNumberAndNineBounds() {
    List<JsonNode> found = lines("check", "4734/kh-ubnd");
    assertThat(found)
        .filteredOn(one -> one.path("kind").asString().equals("body-against-appendix"))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.path("english").asString())
                    .contains("50 in the text, 87 in the table"));
    assertThat(found)
        .filteredOn(one -> one.path("kind").asString().equals("bound-against-appendix"))
        .hasSize(9);
  }

  @Test
  void severityLeavesOutTheRest() {
    assertThat(lines("check", "--severity", "high")).hasSize(1);
  }

  @Test
  void anActIsTracedToThePlansThatCiteIt() {
    assertThat(lines("trace", "quyet", "dinh", "1132/qd-ttg"))
        .extracting(
            one -> one.path("province").asString() + ": " + one.path("relations").asString())
        .containsOnly("Đắk Lắk: IMPLEMENTS", "Sơn La: LEGAL_BASIS IMPLEMENTS");
  }

  @Test
  void unknownDocumentsAndActsAreWrongUsage() {
    CommandRun check = CommandRun.of("check", "no such document", "-w", workspace);
    assertThat(check.exitCode()).isEqualTo(2);
    assertThat(check.err()).contains("No document in", "no such document");
    CommandRun trace = CommandRun.of("trace", "9999/QĐ-TTg", "-w", workspace);
    assertThat(trace.exitCode()).isEqualTo(2);
    assertThat(trace.err()).contains("Nothing in", "9999/QĐ-TTg");
  }

  @Test
  void aPictureIsWritten(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("trace.svg");
    CommandRun run =
        CommandRun.of(
            "trace", "1132/QĐ-TTg", "-w", workspace, "--format", "svg", "--output", picture);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(picture)).startsWith("<svg").contains("UBND tỉnh Đắk Lắk");
  }
}
