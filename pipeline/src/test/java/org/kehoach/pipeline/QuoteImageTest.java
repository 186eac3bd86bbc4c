// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `kehoach show --image`.
class QuoteImageTest {
  private static final String FIRST =
      """
      ỦY BAN NHÂN DÂN
      TỈNH SƠN LA
      KẾ HOẠCH
      Phát triển hạ tầng số tỉnh Sơn La năm 2026
      I. MỤC TIÊU
      1. Phấn đấu đến hết năm 2026 có 95% hộ gia đình được tiếp cận mạng Internet cáp quang.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính và Ủy ban nhân dân các xã
      """;
  private static final String SECOND =
      """
      tham mưu bố trí kinh phí thực hiện Kế hoạch này, hoàn thành trước ngày 30/6/2026.
      """;

  @TempDir Path folder;
  private Path workspace = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void aPlanOfTwoPages() throws IOException {
    workspace = folder.resolve("workspace");
    plan = PlanPdf.write(folder.resolve("plan.pdf"), FIRST, SECOND);
    assertThat(CommandRun.of("run", "--in-process", plan, "-w", workspace).exitCode()).isZero();
  }

  @Test
  void marksTheQuoteOnItsPage() throws IOException {
    JsonNode target = only("targets.jsonl");
    Path file = folder.resolve("page.png");
    CommandRun run = CommandRun.of("show", id(target), "-w", workspace, "--image", file);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("Page 1 with the quote marked: " + file);
    JsonNode box = target.path("boxes").get(0);
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(1190);
    assertThat(isMarked(image, box, 1)).isTrue();
    assertThat(isMarked(image, box, -20)).as("left of the quote").isFalse();
  }

  @Test
  void aQuoteThatRunsOverAPageEndIsShownOnBothPages() throws IOException {
    JsonNode obligation = only("obligations.jsonl");
    Path file = folder.resolve("pages.png");
    CommandRun run = CommandRun.of("show", id(obligation), "-w", workspace, "--image", file);

    assertThat(run.out()).contains("Pages 1, 2 with the quote marked");
    assertThat(obligation.path("page").asInt()).isEqualTo(1);
    assertThat(ImageIO.read(file.toFile()).getHeight()).isEqualTo(2 * 1683);
  }

  @Test
  void jsonStaysOneLine() throws IOException {
    Path file = folder.resolve("page.png");
    CommandRun run =
        CommandRun.of(
            "show",
            id(only("targets.jsonl")),
            "-w",
            workspace,
            "--format",
            "json",
            "--image",
            file);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(file).exists();
  }

  @Test
  void aFileThatHasChangedSinceTheRunIsNotDrawn() throws IOException {
    String id = id(only("targets.jsonl"));
    PlanPdf.write(plan, "Khác");
    CommandRun run = CommandRun.of("show", id, "-w", workspace, "--image", folder.resolve("a.png"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("has changed since the run");
  }

  @Test
  void aSourceWithoutPagesIsWrongUsage() throws IOException {
    Path text = Files.writeString(folder.resolve("plan.txt"), FIRST + SECOND);
    assertThat(CommandRun.of("run", "--in-process", text, "-w", workspace).exitCode()).isZero();
    CommandRun run =
        CommandRun.of(
            "show", id(only("targets.jsonl")), "-w", workspace, "--image", folder.resolve("a.png"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("only PDF files have pages to draw, and");
  }

  private JsonNode only(String file) throws IOException {
    assertThat(Files.readAllLines(workspace.resolve(file))).hasSize(1);
    return JsonMapper.shared().readTree(Files.readString(workspace.resolve(file)));
  }

  private static String id(JsonNode record) {
    return record.path("id").asString();
  }

  /// Whether the page is coloured `points` right of the box's left edge, in its upper margin.
  private static boolean isMarked(BufferedImage image, JsonNode box, int points) {
    int x = (int) (2 * (box.path("x").asDouble() + points)) + 2;
    int y = (int) (2 * box.path("y").asDouble()) + 3;
    int colour = image.getRGB(x, y);
    return (colour & 0xFF) < 0xF0 && (colour >> 16 & 0xFF) > 0xF0;
  }
}
