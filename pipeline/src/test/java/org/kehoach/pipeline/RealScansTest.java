// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.corpus.ocr.OcrLanguage;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The scans among the real plans. Skipped where these are absent.
@Tag("slow")
class RealScansTest {
  private static final Path PLANS = Path.of("../../shared/plans");
  private static final Path FAX = PLANS.resolve("10-kiengiang-2119-kh-syt-2017-duoc-my-pham.pdf");
  private static final Path GARBAGE_LAYER =
      PLANS.resolve("13-tayninh-308-qd-ubnd-2025-ocr-layer.pdf");

  @TempDir private static Path folder;

  private static Path workspace() {
    return folder.resolve("workspace");
  }

  @BeforeAll
  static void readBoth() {
    assumeThat(PLANS).as("the plans of ../shared are not here").exists();
    assumeThat(OcrLanguage.ofMachine()).as("no OCR data is installed").isPresent();
    CommandRun run = CommandRun.of("run", "--in-process", FAX, GARBAGE_LAYER, "-w", workspace());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void aFaxGivesTitleHeadAgenciesAndTasks() throws IOException {
    JsonNode document = lines("documents").getFirst();

    assertThat(document.path("type").asString()).isEqualTo("Kế hoạch");
    assertThat(document.path("title").asString())
        .startsWith("Kiểm tra việc thực hiện các quy định quản lý nhà nước")
        .endsWith("mỹ phẩm năm 2017 trên địa bàn tỉnh Kiên Giang");
    assertThat(document.path("issuer").asString()).isEqualToIgnoringCase("Sở Y tế tỉnh Kiên Giang");
    assertThat(document.path("reading").path("source").asString()).isEqualTo("OCR");
    assertThat(text(document)).contains("tháng 11 năm 2017");
    List<JsonNode> tasks = of(document, "obligations");
    assertThat(tasks).hasSizeGreaterThan(20);
    assertThat(tasks.stream().flatMap(task -> names(task.path("leads")).stream()))
        .contains("Sở Y tế", "Phòng Y tế", "Trung tâm kiểm nghiệm");
  }

  /// The number and the day are written by hand: what cannot be read must not be made up.
  @Test
  void whatIsWrittenByHandGivesNoNumberAndNoDate() throws IOException {
    assertThat(lines("documents"))
        .hasSize(2)
        .allSatisfy(
            document -> {
              assertThat(document.path("number").isNull()).isTrue();
              assertThat(document.path("issuedOn").isNull()).isTrue();
            });
  }

  @Test
  void aGarbageTextLayerIsReplacedAndTheLedgerTellsWhy() throws IOException {
    JsonNode document = lines("documents").getLast();
    JsonNode entry = lines("ledger").getLast();

    assertThat(document.path("title").asString())
        .contains("thủ tục hành chính")
        .endsWith("trên địa bàn tỉnh Tây Ninh");
    assertThat(entry.path("recognised")).hasSize(10);
    assertThat(entry.path("recognised"))
        .allSatisfy(
            page -> {
              assertThat(page.path("reason").asString()).isEqualTo("GARBLED_TEXT");
              assertThat(page.path("layer").asDouble()).isLessThan(0.75);
              assertThat(page.path("confidence").asDouble()).isGreaterThan(0.8);
            });
    assertThat(document.path("reading").path("syllables").asDouble()).isGreaterThan(0.95);
  }

  private static List<JsonNode> lines(String file) throws IOException {
    return Files.readAllLines(workspace().resolve(file + ".jsonl")).stream()
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  private static List<JsonNode> of(JsonNode document, String file) throws IOException {
    return lines(file).stream()
        .filter(record -> record.path("documentId").equals(document.path("id")))
        .toList();
  }

  private static String text(JsonNode document) throws IOException {
    return Files.readString(
        workspace().resolve("text").resolve(document.path("id").asString() + ".txt"));
  }

  private static List<String> names(JsonNode agencies) {
    return StreamSupport.stream(agencies.spliterator(), false)
        .map(agency -> agency.path("name").asString())
        .toList();
  }
}
