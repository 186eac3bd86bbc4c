// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;

/// Two editions of a plan, written here, read by several runs: what `kehoach changes` says.
class EditionsRunTest {
  private static final String OLD =
      """
      ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH LÀO CAI                    Độc lập - Tự do - Hạnh phúc
      Số: 45/KH-UBND                  Lào Cai, ngày 10 tháng 3 năm 2023

      KẾ HOẠCH
      Phát triển dịch vụ bưu chính giai đoạn 2023 - 2030

      I. MỤC TIÊU
      - Đến năm 2030, tỷ lệ xã có điểm bưu điện đạt 80%.
      - Đến năm 2030, tỷ lệ hộ có địa chỉ số đạt 90%.

      II. TỔ CHỨC THỰC HIỆN
      1. Sở Tài chính
      - Bố trí kinh phí thực hiện trước ngày 15/12/2025.
      2. Sở Nội vụ
      - Báo cáo kết quả trước ngày 01/6 hằng năm.
      """;
  private static final String NEW =
      OLD.replace("45/KH-UBND", "7/KH-UBND")
          .replace("ngày 10 tháng 3 năm 2023", "ngày 20 tháng 2 năm 2026")
          .replace("giai đoạn 2023 - 2030", "giai đoạn 2026 - 2030")
          .replace("đạt 80%", "đạt 95%")
          .replace(
              "1. Sở Tài chính",
              "Kế hoạch này thay thế Kế hoạch số 45/KH-UBND ngày 10/3/2023 của UBND tỉnh Lào Cai.\n"
                  + "1. Sở Tài chính");

  @TempDir private Path folder;
  private Path plans = Path.of("");
  private Path workspace = Path.of("");

  @BeforeEach
  void readTheOldEdition() throws IOException {
    plans = Files.createDirectories(folder.resolve("plans"));
    workspace = folder.resolve("workspace");
    Files.writeString(plans.resolve("2023.txt"), OLD);
    run();
  }

  private void run() {
    CommandRun run = CommandRun.of("run", "--in-process", plans, "-w", workspace);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private String changes(Object... options) {
    Object[] words = new Object[options.length + 5];
    words[0] = "changes";
    System.arraycopy(options, 0, words, 1, options.length);
    System.arraycopy(
        new Object[] {"-w", workspace, "--format", "csv"}, 0, words, options.length + 1, 4);
    CommandRun run = CommandRun.of(words);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void aFirstRunHasNothingToBeComparedWith() {
    CommandRun changes = CommandRun.of("changes", "-w", workspace);
    assertThat(changes.exitCode()).isEqualTo(2);
    assertThat(changes.err()).contains("No earlier run found other records.", "kehoach runs");
  }

  @Test
  void anEqualRunHasNoChanges() throws IOException {
    byte[] stamp = Files.readAllBytes(workspace.resolve("workspace.json"));
    run();
    assertThat(Files.readAllBytes(workspace.resolve("workspace.json"))).isEqualTo(stamp);
    assertThat(workspace.resolve("history")).doesNotExist();
    CommandRun changes = CommandRun.of("changes", "--since", "1/1/2020", "-w", workspace);
    assertThat(changes.exitCode()).isZero();
    assertThat(changes.out()).contains("No changes.");
  }

  @Test
  void tellsWhatAnotherRunFoundOtherwise() throws IOException {
    Files.writeString(
        plans.resolve("2023.txt"), OLD.replace("địa chỉ số đạt 90%", "địa chỉ số đạt 85%"));
    run();
    assertThat(changes())
        .contains("changed,target,value,90,85,")
        .doesNotContain("added", "vanished", "80");
    Path copy = folder.resolve("copy of the old");
    Files.writeString(plans.resolve("2023.txt"), OLD);
    CommandRun.of("run", "--in-process", plans, "-w", copy);
    assertThat(changes("--since", copy)).contains("changed,target,value,90,85,");
    assertThat(changes("--since", copy, "45/KH-UBND")).contains("changed,target,value,90,85,");
    assertThat(changes("--since", copy, "46/KH-UBND")).doesNotContain("changed");
  }

  @Test
  void tellsWhatTheNewEditionDemandsOtherwise() throws IOException {
    Files.writeString(plans.resolve("2026.txt"), NEW);
    run();
    assertThat(changes("7/KH-UBND")).contains("changed,target,value,80,95,").doesNotContain("90");
    assertThat(CommandRun.of("changes", "45/KH-UBND", "-w", workspace).out())
        .contains("7/KH-UBND, UBND tỉnh Lào Cai (2026) replaces Kế hoạch 45/KH-UBND");
  }

  @Test
  void tellsWhatWasInForceOnADay() throws IOException {
    Files.writeString(plans.resolve("2026.txt"), NEW);
    run();
    assertThat(changes("--effective", "31/12/2025"))
        .contains(",EQ,80,", ",EQ,90,")
        .doesNotContain("95");
    assertThat(changes("--effective", "2026-02-20"))
        .contains(",EQ,95,", ",EQ,90,", "80 percent")
        .doesNotContain(",EQ,80,");
  }

  @Test
  void namesTheFileThatHoldsTheSameAct() throws IOException {
    Files.writeString(plans.resolve("2023-copy.txt"), OLD + "\n");
    run();
    CommandRun changes =
        CommandRun.of("changes", "--effective", "2024-12-31", "-w", workspace, "--format", "json");
    assertThat(changes.out().lines().filter(line -> line.contains("đạt 80%"))).hasSize(1);
    assertThat(changes.err())
        .contains("Left out, because another file holds the same act: 2023.txt.");
  }
}
