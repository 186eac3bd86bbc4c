// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FormatsAgreeTest {
  private static final Path PLANS = Path.of("../../shared/plans");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-dongnai-kinh-te-so-xa-hoi-so",
        "04-nghean-ha-tang-5g-iot",
        "07-dongthap-chuyen-doi-so-doanh-nghiep",
        "18-hochiminh-he-thong-thong-tin-quy-hoach"
      })
  void onePlanGivesTheSameRecordsAsHtmlDocxAndPdf(String plan) throws IOException {
    assumeThat(PLANS).as("the plans of ../shared are not here").exists();
    List<String> html = records(plan, ".html");
    assertThat(html).hasSizeGreaterThan(50);
    assertThat(records(plan, ".docx")).isEqualTo(html);
    assertThat(records(plan, ".pdf")).isEqualTo(html);
  }

  /// All records in order, less what tells the place in the file.
  private List<String> records(String plan, String ending) throws IOException {
    Path workspace = folder.resolve(ending.substring(1));
    CommandRun run = CommandRun.of("run", PLANS.resolve(plan + ending), "-w", workspace);
    assertThat(run.exitCode()).isZero();
    return List.of("targets.jsonl", "obligations.jsonl", "citations.jsonl").stream()
        .flatMap(file -> lines(workspace.resolve(file)).stream())
        .map(FormatsAgreeTest::withoutPlace)
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String withoutPlace(String line) {
    ObjectNode record = (ObjectNode) JSON.readTree(line);
    record.remove(List.of("id", "documentId", "start", "end", "page", "boxes", "mentions"));
    return record.toString();
  }
}
