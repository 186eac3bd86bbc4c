// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A decision of the Prime Minister and two provincial plans that carry it out, all invented, read
/// by the real pipeline: what `kehoach trace` says of each of the act's targets in each plan. One
/// plan lies there as two files.
class TraceRunTest {
  private static final Path PLANS = Path.of("src/test/resources/org/kehoach/pipeline/trace");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path folder;
  private static Path workspace = Path.of("");

  @BeforeAll
  static void runOnce() throws IOException {
    workspace = folder.resolve("workspace");
    Path plans = Files.createDirectories(folder.resolve("plans"));
    for (String name : List.of("quyet-dinh-2745.html", "ha-giang.html", "quang-nam.html")) {
      Files.copy(PLANS.resolve(name), plans.resolve(name));
    }
    Files.writeString(
        plans.resolve("quang-nam-copy.html"),
        Files.readString(PLANS.resolve("quang-nam.html")) + "<!-- saved again -->\n");
    CommandRun run = CommandRun.of("run", "--in-process", plans, "-w", workspace);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static Stream<JsonNode> trace() {
    CommandRun run = CommandRun.of("trace", "2745/QĐ-TTg", "-w", workspace, "--format", "json");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out().lines().map(JSON::readTree);
  }

  /// A plan's cells: indicator and year of the act, how the plan stands to it, its own level and
  /// year.
  private static List<String> cells(String province) {
    return trace()
        .filter(row -> row.path("province").asString().equals(province))
        .map(
            row ->
                String.join(
                    "; ",
                    row.path("parentIndicator").asString(),
                    row.path("parentLevel").asString() + " by " + row.path("parentYear").asInt(),
                    row.path("standing").asString()
                        + (row.path("level").isNull()
                            ? ""
                            : " "
                                + row.path("level").asString()
                                + " by "
                                + row.path("year").asInt())))
        .toList();
  }

  @Test
  void aPlanAdoptsRaisesLowersAndLeavesOut() {
    assertThat(cells("Hà Giang"))
        .containsExactly(
            "Tỷ lệ xã, phường, thị trấn có tủ sách cộng đồng; ≥ 60% by 2027; ADOPTED ≥ 60% by 2027",
            "Tỷ lệ thư viện công cộng cấp tỉnh ứng dụng phần mềm quản lý thư viện; 100% by 2027;"
                + " MISSING",
            "Tỷ lệ xã, phường, thị trấn có tủ sách cộng đồng; ≥ 85% by 2030; RAISED ≥ 90% by 2030",
            "Tỷ lệ trường phổ thông có phòng đọc mở; 70% by 2030; LOWERED 55% by 2030",
            "Tỷ lệ tài liệu quý hiếm được số hóa; 90% by 2030; ADOPTED 90% by 2030",
            "Số lượt người đến thư viện công cộng lượt/100 dân; 120 lượt/100 dân by 2030; MISSING",
            // less is more where the bound is an upper one
            "Tỷ lệ học sinh không tham gia hoạt động đọc sách; ≤ 15% by 2030; RAISED ≤ 10% by 2030",
            // worded the other way round
            "Tỷ lệ hộ gia đình có truy nhập Internet băng rộng cáp quang; > 80% by 2030;"
                + " LOWERED > 75% by 2030");
  }

  @Test
  void aPlanPostponesAndSaysItsTargetsAgainInAnAppendix() {
    assertThat(cells("Quảng Nam"))
        .containsExactly(
            "Tỷ lệ xã, phường, thị trấn có tủ sách cộng đồng; ≥ 60% by 2027; LATER 65% by 2028",
            "Tỷ lệ thư viện công cộng cấp tỉnh ứng dụng phần mềm quản lý thư viện; 100% by 2027;"
                + " LATER 100% by 2028",
            // in the text and in the appendix, told once
            "Tỷ lệ xã, phường, thị trấn có tủ sách cộng đồng; ≥ 85% by 2030; LOWERED 80% by 2030",
            // the text adopts it, the appendix raises it: told twice
            "Tỷ lệ trường phổ thông có phòng đọc mở; 70% by 2030; ADOPTED 70% by 2030",
            "Tỷ lệ trường phổ thông có phòng đọc mở; 70% by 2030; RAISED 72% by 2030",
            "Tỷ lệ tài liệu quý hiếm được số hóa; 90% by 2030; RAISED 95% by 2030",
            "Số lượt người đến thư viện công cộng lượt/100 dân; 120 lượt/100 dân by 2030; RAISED"
                + " 150 lượt/100 dân by 2030",
            "Tỷ lệ học sinh không tham gia hoạt động đọc sách; ≤ 15% by 2030; LOWERED ≤ 20% by"
                + " 2030",
            "Tỷ lệ hộ gia đình có truy nhập Internet băng rộng cáp quang; > 80% by 2030; MISSING");
  }

  @Test
  void ofTwoFilesOfAPlanOneIsFollowedAndTheOtherNamed() {
    assertThat(trace().map(row -> row.path("document").asString()).distinct()).hasSize(2);
    for (List<String> command :
        List.of(
            List.of("trace", "2745/QĐ-TTg"),
            List.of("due"),
            List.of("check"),
            List.of("agencies"),
            List.of("agency", "Sở Văn hóa, Thể thao và Du lịch"))) {
      for (String format : List.of("table", "csv")) {
        CommandRun run =
            CommandRun.of(
                Stream.concat(command.stream(), Stream.of("-w", workspace, "--format", format))
                    .toArray());
        assertThat(run.out() + run.err())
            .as(command + " " + format)
            .contains("Left out, because another file holds the same act: quang-nam.html.");
      }
    }
  }

  @Test
  void whatTextAndAppendixDifferInIsToldByTheCheckOnce() {
    CommandRun check = CommandRun.of("check", "-w", workspace, "--format", "json");
    assertThat(check.out().lines().map(JSON::readTree))
        .filteredOn(row -> row.path("kind").asString().equals("body-against-appendix"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.path("english").asString())
                    .contains("70 in the text, 72 in the table"));
  }

  @Test
  void thePageShowsEachFigureWithItsQuote() {
    String page = CommandRun.of("trace", "2745/QĐ-TTg", "-w", workspace, "--format", "html").out();
    assertThat(page)
        .contains(
            "nâng: ≥ 90",
            "<blockquote>Tỷ lệ xã, phường, thị trấn có tủ sách cộng đồng đạt tối thiểu"
                + " 90%.</blockquote>",
            "<blockquote>Trên 75% hộ gia đình có truy nhập Internet băng rộng cáp"
                + " quang.</blockquote>");
  }
}
