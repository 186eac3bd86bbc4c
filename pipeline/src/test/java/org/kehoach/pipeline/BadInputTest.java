// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files that are no readable plans, beside one that is.
class BadInputTest {
  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN TỈNH SƠN LA
      KẾ HOẠCH
      Phát triển hạ tầng số trên địa bàn tỉnh
      I. MỤC TIÊU
      1. Mục tiêu đến năm 2027
      - Tỷ lệ hộ gia đình dùng cáp quang đạt 85%.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Tài chính
      - Chủ trì, phối hợp với Sở Công Thương bố trí kinh phí hằng năm.
      """;

  @TempDir Path folder;
  private Path plans = Path.of("");
  private Path workspace = Path.of("");

  @BeforeEach
  void makeFiles() throws IOException {
    plans = Files.createDirectory(folder.resolve("plans"));
    workspace = folder.resolve("workspace");
    Files.writeString(plans.resolve("good.txt"), PLAN);
    Files.writeString(plans.resolve("copy of good.txt"), PLAN);
    Files.createFile(plans.resolve("empty.txt"));
    Files.write(
        plans.resolve("cut.pdf"),
        "%PDF-1.7\n1 0 obj\n<< /Type /Ca".getBytes(StandardCharsets.US_ASCII));
    Files.write(plans.resolve("program.txt"), binary());
    Files.write(
        plans.resolve("picture.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    Files.writeString(
        plans.resolve("page.txt"), "<html><body><p>KẾ HOẠCH</p><p>I. MỤC TIÊU</p></body></html>");
  }

  private static byte[] binary() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 251);
    }
    return bytes;
  }

  private Map<String, JsonNode> ledger() throws IOException {
    Map<String, JsonNode> ledger = new TreeMap<>();
    for (String line : Files.readAllLines(workspace.resolve("ledger.jsonl"))) {
      JsonNode entry = JsonMapper.builder().build().readTree(line);
      ledger.put(Path.of(entry.path("path").asString()).getFileName().toString(), entry);
    }
    return ledger;
  }

  @Test
  void getsOneLineEachAndStopsNothing() throws IOException {
    Path missing = folder.resolve("missing.txt");
    CommandRun run = CommandRun.of("run", plans, missing, "-w", workspace);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    Map<String, JsonNode> ledger = ledger();
    assertThat(outcomes(ledger))
        .containsEntry("good.txt", "Skipped")
        .containsEntry("copy of good.txt", "Extracted")
        .containsEntry("empty.txt", "Failed")
        .containsEntry("cut.pdf", "Failed")
        .containsEntry("missing.txt", "Failed")
        .containsEntry("page.txt", "Extracted");
    assertThat(outcomes(ledger).get("program.txt")).isIn("Skipped", "Failed");
    assertThat(outcomes(ledger).get("picture.docx")).isIn("Skipped", "Failed");
    for (Map.Entry<String, JsonNode> entry : ledger.entrySet()) {
      if (!entry.getValue().path("outcome").asString().equals("Extracted")) {
        String reason = entry.getValue().path("reason").asString();
        String remedy = entry.getValue().path("remedy").asString();
        assertThat(List.of(reason, remedy)).allMatch(text -> text.endsWith("."));
        assertThat(run.err().lines().filter(line -> line.contains("/" + entry.getKey() + ":")))
            .singleElement()
            .asString()
            .contains(reason, remedy);
      }
    }
    assertThat(Files.readString(workspace.resolve("targets.jsonl"))).contains("85%");
  }

  private static Map<String, String> outcomes(Map<String, JsonNode> ledger) {
    Map<String, String> outcomes = new TreeMap<>();
    ledger.forEach((name, entry) -> outcomes.put(name, entry.path("outcome").asString()));
    return outcomes;
  }

  @Test
  void givesNoRecordsOfWhatIsNoPlan() throws IOException {
    Path others = Files.createDirectory(folder.resolve("others"));
    Files.writeString(
        others.resolve("story.txt"),
        "Mùa nước nổi\n\nĐến năm 1990, hơn 80% nhà đã đổ. Sở Thủy lợi phải xem trước ngày 15 tháng"
            + " 12.\n");
    Files.writeString(others.resolve("numbers.csv"), "Huyện,2024,2025\nCái Bè,85%,90%\n");
    Files.writeString(
        others.resolve("english.txt"),
        "At least 90% of households shall be connected by 2030. ".repeat(10));
    CommandRun run = CommandRun.of("run", "--in-process", others, "-w", workspace);
    assertThat(run.exitCode()).isZero();
    Map<String, JsonNode> ledger = ledger();
    assertThat(outcomes(ledger).values()).containsOnly("Skipped");
    assertThat(ledger.get("story.txt").path("reason").asString())
        .isEqualTo("no plan structure found.");
    assertThat(ledger.get("numbers.csv").path("reason").asString())
        .isEqualTo("no plan structure found.");
    assertThat(ledger.get("english.txt").path("reason").asString())
        .matches("text unreadable: \\d+ % of syllables are Vietnamese\\.");
    for (String file : List.of("documents", "targets", "obligations", "citations")) {
      assertThat(workspace.resolve(file + ".jsonl")).isEmptyFile();
    }
  }

  @Test
  void leavesAFilledWorkspaceAsItIsWhereAPathIsMistyped() throws IOException {
    CommandRun.of("run", "--in-process", plans.resolve("good.txt"), "-w", workspace);
    CommandRun typo =
        CommandRun.of("run", "--in-process", folder.resolve("plnas"), "-w", workspace);
    assertThat(typo.exitCode()).isEqualTo(2);
    assertThat(typo.err()).contains("There is no such file or folder");
    assertThat(Files.readAllLines(workspace.resolve("documents.jsonl"))).hasSize(1);
  }

  @Test
  void notesAMissingPathInANewWorkspace() throws IOException {
    CommandRun run = CommandRun.of("run", "--in-process", folder.resolve("plnas"), "-w", workspace);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(ledger().get("plnas").path("outcome").asString()).isEqualTo("Failed");
    assertThat(run.out()).doesNotContain("Next, try");
  }

  @Test
  void doesNotReadItsOwnWorkspaceAsPlans() throws IOException {
    Path inside = plans.resolve("workspace");
    CommandRun.of("run", "--in-process", plans, "-w", inside);
    CommandRun again = CommandRun.of("run", "--in-process", plans, "-w", inside);
    assertThat(again.err()).doesNotContain("documents.jsonl", "workspace/text");
  }

  @Test
  void endsWithOneSentenceWhereTheWorkspaceIsNewer() throws IOException {
    CommandRun.of("run", "--in-process", plans.resolve("good.txt"), "-w", workspace);
    Files.writeString(
        workspace.resolve("workspace.json"), "{\"schemaVersion\":99,\"kehoach\":\"9\"}");
    for (List<Object> command :
        List.<List<Object>>of(
            List.of("run", plans, "-w", workspace),
            List.of("search", "x", "-w", workspace),
            List.of("show", "x", "-w", workspace),
            List.of("evaluate", "--gold", plans, "-w", workspace))) {
      CommandRun refused = CommandRun.of(command.toArray());
      assertThat(refused.exitCode()).isEqualTo(4);
      assertThat(refused.err()).contains("newer Kehoach").hasLineCount(1);
    }
  }
}
