// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the tools for agencies and deadlines answer over the five sample plans.
class SampleToolsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path workspace;

  @BeforeAll
  static void runOnce() {
    CommandRun run =
        CommandRun.of("run", "--in-process", Path.of("../corpus/samples"), "-w", workspace);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static List<JsonNode> lines(String file) throws IOException {
    return Files.readAllLines(workspace.resolve(file)).stream().map(JSON::readTree).toList();
  }

  @Test
  void listsTheAgenciesTheUnresolvedFirst() {
    CommandRun agencies = CommandRun.of("agencies", "-w", workspace, "--format", "json");
    List<JsonNode> rows = agencies.out().lines().map(JSON::readTree).toList();
    List<Boolean> resolved = rows.stream().map(row -> !row.path("id").isNull()).toList();
    assertThat(resolved).isSorted().contains(true, false);
    assertThat(rows)
        .filteredOn(row -> row.path("id").asString("").equals("so-ke-hoach-va-dau-tu/14"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.path("successor").asString()).isEqualTo("so-tai-chinh/14");
              assertThat(row.path("provinces").asString()).isEqualTo("Sơn La");
              assertThat(row.path("leads").asInt()).isPositive();
            });
  }

  @Test
  void theLedgerOfAnAgencyHoldsItsEarlierName() {
    CommandRun ledger = CommandRun.of("agency", "sở kh&cn", "-w", workspace, "--format", "json");
    assertThat(ledger.out().lines().map(JSON::readTree))
        .extracting(row -> row.path("agency").asString())
        .contains("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ");
    assertThat(ledger.out().lines().map(JSON::readTree))
        .filteredOn(row -> row.path("role").asString().equals("receives report"))
        .extracting(row -> row.path("province").asString())
        .contains("Sơn La", "Đắk Lắk", "Lạng Sơn");
    CommandRun one =
        CommandRun.of(
            "agency", "sở kh&cn", "--province", "lang son", "-w", workspace, "--format", "json");
    assertThat(one.out().lines().map(JSON::readTree))
        .isNotEmpty()
        .allMatch(row -> row.path("province").asString().equals("Lạng Sơn"));
    assertThat(CommandRun.of("agency", "Sở Y tế", "--province", "Hà", "-w", workspace))
        .satisfies(
            wrong -> {
              assertThat(wrong.exitCode()).isEqualTo(2);
              assertThat(wrong.err()).contains("There is no province 'Hà'.");
            });
  }

  @Test
  void itsDeadlinesMakeACalendarThatOpensWithoutAWarning() throws IOException {
    CommandRun due = CommandRun.of("due", "--format", "ics", "-w", workspace);
    assertThat(due.exitCode()).isZero();
    assertThat(due.err()).contains("deadlines without a day");
    try (ICalReader calendar = new ICalReader(due.out())) {
      ICalendar read = calendar.readNext();
      assertThat(calendar.getWarnings()).isEmpty();
      assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
      assertThat(read.getEvents()).hasSizeGreaterThan(35);
    }
    assertThat(CommandRun.of("due", "--format", "ics", "-w", workspace).out()).isEqualTo(due.out());
  }

  @Test
  void itsDeadlinesAreAllDatedOrListedApart() throws IOException {
    long deadlines =
        lines("obligations.jsonl").stream()
            .flatMap(record -> StreamSupport.stream(record.path("deadlines").spliterator(), false))
            .count();
    CommandRun due = CommandRun.of("due", "--format", "json", "-w", workspace);
    List<JsonNode> rows = due.out().lines().map(JSON::readTree).toList();
    long listed =
        rows.stream()
            .map(row -> row.path("record").asString() + row.path("deadline").asString())
            .distinct()
            .count();
    assertThat(listed).isEqualTo(deadlines);
    assertThat(rows)
        .allMatch(row -> row.path("day").isNull() != row.path("reason").isNull())
        .anyMatch(
            row ->
                row.path("day").asString("").equals("2025-11-29")
                    && row.path("deadline").asString().contains("30 tháng 11"));
  }

  @Test
  void sayWhyAnAnswerCannotBeWritten(@TempDir Path folder) {
    Path missing = folder.resolve("missing/agencies.csv");
    CommandRun nowhere =
        CommandRun.of("agencies", "-w", workspace, "--format", "csv", "--output", missing);
    assertThat(nowhere.exitCode()).isEqualTo(2);
    assertThat(nowhere.err())
        .contains("--output " + missing + " cannot be written: there is no such file or folder.");
    CommandRun workbook = CommandRun.of("due", "-w", workspace, "--format", "xlsx");
    assertThat(workbook.exitCode()).isEqualTo(2);
    assertThat(workbook.err()).contains("name a file with --output FILE.xlsx");
    assertThat(workbook.out()).isEmpty();
  }

  @Test
  void aTraceIsATableAWorkbookAndAPageToo(@TempDir Path folder) throws IOException {
    for (String format : List.of("csv", "xlsx", "html")) {
      Path file = folder.resolve("trace." + format);
      CommandRun run =
          CommandRun.of(
              "trace", "1132/QĐ-TTg", "-w", workspace, "--format", format, "--output", file);
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(file).isNotEmptyFile();
    }
    assertThat(Files.readAllLines(folder.resolve("trace.csv")))
        .anyMatch(line -> line.contains("Sơn La,1,,LEGAL_BASIS IMPLEMENTS"));
    assertThat(Files.readString(folder.resolve("trace.html")))
        .contains("Văn bản viện dẫn · Who cites it</caption>", "<blockquote>");
  }
}
