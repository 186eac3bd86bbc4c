// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An invented plan and its draft, in which one defect of each kind is planted, read by the real
/// pipeline: `kehoach check` finds each with both quotes, and nothing else.
class CheckRunTest {
  private static final Path PLANS = Path.of("src/test/resources/org/kehoach/pipeline/check");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path workspace;

  @BeforeAll
  static void runOnce() {
    CommandRun run = CommandRun.of("run", "--in-process", PLANS, "-w", workspace);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static List<String> found(Object... document) {
    Object[] command = {"check", "-w", workspace, "--format", "json"};
    Object[] all = new Object[command.length + document.length];
    System.arraycopy(command, 0, all, 0, command.length);
    System.arraycopy(document, 0, all, command.length, document.length);
    CommandRun run = CommandRun.of(all);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out().lines().map(JSON::readTree).map(CheckRunTest::told).toList();
  }

  private static String told(JsonNode row) {
    return "%s: %s // %s"
        .formatted(
            row.path("kind").asString(),
            row.path("quote").asString(),
            row.path("otherQuote").asString("–"));
  }

  @Test
  void eachPlantedDefectIsFoundWithBothQuotesAndNothingElse() {
    String row = "3 | Tỷ lệ xã, phường có hòm thư góp ý điện tử | % | 31 | 38 | 47 | 44 | 66 | 80";
    String dated = "ngày 15 tháng 9 năm 2025";
    String criteria =
        "Chủ trì xây dựng bộ tiêu chí chấm điểm chất lượng dịch vụ số của các xã, phường.";
    String store =
        "Chủ trì, phối hợp với các sở, ngành xây dựng kho dữ liệu dùng chung phục vụ chỉ đạo, điều"
            + " hành của tỉnh.";
    assertThat(found("208/KH-UBND"))
        .containsExactlyInAnyOrder(
            "body-against-appendix: Tỷ lệ điểm phục vụ bưu chính có máy tính cho người dân dùng đạt"
                + " 45%. // 1 | Tỷ lệ điểm phục vụ bưu chính có máy tính cho người dân dùng | % |"
                + " 20 | 25 | 30 | 36 | 42 | 48",
            "bound-against-appendix: Tỷ lệ cán bộ xã sử dụng thành thạo hệ thống họp trực tuyến đạt"
                + " trên 60%. // 2 | Tỷ lệ cán bộ xã sử dụng thành thạo hệ thống họp trực tuyến |"
                + " % | 22 | 28 | 35 | 43 | 52 | 60",
            "yearly-step: " + row + " // " + row,
            "later-aim-lower: Tỷ lệ thanh toán trực tuyến phí, lệ phí đạt 75%. // Tỷ lệ thanh toán"
                + " trực tuyến phí, lệ phí đạt 72%.",
            "percent-above-hundred: Tỷ lệ thôn, tổ dân phố có tổ công nghệ số cộng đồng đạt 110%."
                + " // –",
            "deadline-before-issue: "
                + dated
                + " // Trình UBND tỉnh phương án nâng cấp trục liên thông văn bản trước ngày"
                + " 30/6/2025.",
            "deadline-after-period: Nâng cao chất lượng dịch vụ số trên địa bàn tỉnh Cao Bằng giai"
                + " đoạn 2026 - 2030 // Hoàn thành mô hình xã dịch vụ số kiểu mẫu trong năm 2032.",
            "lead-in-table: "
                + store
                + " // 1 | Xây dựng kho dữ liệu dùng chung phục vụ chỉ đạo, điều hành của tỉnh |"
                + " Công an tỉnh | Các sở, ban, ngành | 2026 - 2027",
            "two-leads: " + criteria + " // " + criteria,
            "tasks-without-deadline: " + store + " // " + criteria,
            "tasks-without-lead: Tuyên truyền, phổ biến lợi ích của dịch vụ số tới người dân. //"
                + " Nâng cấp thiết bị tại bộ phận một cửa các xã, phường.",
            "abolished-body: "
                + dated
                + " // Hướng dẫn các xã, phường kiện toàn tổ công nghệ số cộng đồng trong năm"
                + " 2026.",
            "repeated-section: 3. Về nguồn nhân lực // 3. Về kiểm tra, giám sát",
            "misnumbered-section: III. NHIỆM VỤ, GIẢI PHÁP // V. TỔ CHỨC THỰC HIỆN",
            "cited-two-dates: Quyết định số 3650/QĐ-TTg ngày 03/4/2024 của Thủ tướng Chính phủ phê"
                + " duyệt Đề án nâng cao chất lượng dịch vụ số // Quyết định số 3650/QĐ-TTg ngày"
                + " 13/4/2024 của Thủ tướng Chính phủ",
            "cited-impossible-date: "
                + dated
                + " // Nghị quyết số 77/NQ-HĐND ngày 31/6/2024 của Hội đồng nhân dân tỉnh về phát"
                + " triển dịch vụ số",
            "cited-replaced-act: Luật Viễn thông số 41/2009/QH12 ngày 23 tháng 11 năm 2009 // –",
            "versions-differ: Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt 85%. // Tỷ lệ hồ sơ"
                + " thủ tục hành chính nộp trực tuyến đạt 90%.");
  }

  @Test
  void whatDraftAndPlanDifferInIsToldOnceWhereBothAreChecked() {
    assertThat(found()).hasSameElementsAs(found("208/KH-UBND")).hasSize(18);
    assertThat(found("du-thao.html"))
        .containsExactly(
            "versions-differ: Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt 90%. // Tỷ lệ hồ sơ"
                + " thủ tục hành chính nộp trực tuyến đạt 85%.");
  }
}
