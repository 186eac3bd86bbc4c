// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;

/// Official documents that are full of amounts to which nobody commits.
class FalseTargetsTest {
  private static final Readers READERS = new Readers(ReadSettings.standard());
  private static final PlanExtractor EXTRACTOR = PlanExtractor.load();

  private static final String LETTERHEAD =
      """
      ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 210/QĐ-UBND
      Tiền Giang, ngày 12 tháng 12 năm 2024
      """;

  private static Findings findings(String text) {
    return findings(LETTERHEAD + text, "plan");
  }

  private static Findings findings(String content, String file) {
    Read read = (Read) READERS.read(content.getBytes(StandardCharsets.UTF_8), file);
    PlanDocument document = new PlanLayout().understand(read.text());
    return EXTRACTOR.extract(document).orElseThrow();
  }

  @Test
  void aReportOfResultsHasNoTargetsAndMeasures() {
    Findings found =
        findings(
            """
            BÁO CÁO
            Kết quả cấp nước sạch năm 2024
            I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
            - Các sở, ngành đã tổ chức 35 lớp tập huấn cho 1.200 lượt cán bộ.
            II. KẾT QUẢ ĐẠT ĐƯỢC
            - Toàn tỉnh có 92% hộ dân dùng nước sạch, tăng 3% so với năm 2023.
            III. CÔNG TÁC TUYÊN TRUYỀN
            1. Chỉ tiêu tuyên truyền
            - Đài Phát thanh phát 120 tin, bài; 100% xã có bảng thông tin.
            IV. KIẾN NGHỊ
            - Đề nghị hỗ trợ 200 tỷ đồng để nâng cấp 15 trạm.
            """);
    assertThat(found.targets()).isEmpty();
    assertThat(found.obligations()).isEmpty();
  }

  @Test
  void whatAReportSetsForTheNextYearIsKept() {
    Findings found =
        findings(
            """
            BÁO CÁO
            Kết quả cấp nước sạch năm 2024
            I. CÔNG TÁC CHỈ ĐẠO
            - Đã lắp 1.250 km đường ống, đạt 105% kế hoạch.
            II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025
            1. Mục tiêu
            - Có ít nhất 95% hộ dân dùng nước sạch.
            """);
    assertThat(found.targets()).extracting(Target::value).containsExactly(BigDecimal.valueOf(95));
  }

  @Test
  void aRegulationHasNoTargetsButItsDuties() {
    Findings found =
        findings(
            """
            QUY CHẾ
            Quản lý công trình cấp nước
            Điều 1. Giá nước
            1. Hộ nghèo được giảm 50% giá nước cho 4 m3 đầu tiên.
            2. Đơn vị cấp nước phải lấy mẫu ít nhất 02 lần mỗi năm.
            3. Trường hợp có trên 20% mẫu không đạt thì ngừng cấp nước.
            Điều 2. Trách nhiệm của Sở Tài chính
            1. Kiểm tra việc thực hiện Quy chế này.
            """);
    assertThat(found.targets()).isEmpty();
    assertThat(found.obligations())
        .anyMatch(o -> o.leads().stream().anyMatch(lead -> lead.name().equals("Sở Tài chính")));
  }

  @Test
  void aScoringRuleHasNoTargets() {
    Findings found =
        findings(
            """
            BỘ TIÊU CHÍ
            Đánh giá công tác cấp nước của các xã
            I. TỶ LỆ HỘ DÙNG NƯỚC SẠCH
            - Đạt từ 95% trở lên: 40 điểm.
            - Dưới 80%: 10 điểm.
            II. XẾP LOẠI
            - Xã đạt từ 90 điểm trở lên: loại tốt.
            """);
    assertThat(found.targets()).isEmpty();
    assertThat(found.obligations()).isEmpty();
  }

  @Test
  void aBudgetPlanHasNoTargets() {
    Findings found =
        findings(
            """
            KẾ HOẠCH
            Tài chính - ngân sách năm 2025
            I. DỰ TOÁN THU NGÂN SÁCH
            - Thu nội địa: 9.800 tỷ đồng.
            II. DỰ TOÁN CHI NGÂN SÁCH
            - Tiết kiệm 10% chi thường xuyên.
            III. PHÂN BỔ DỰ TOÁN
            - Phân bổ cho các huyện 60% số thu tiền sử dụng đất.
            """);
    assertThat(found.targets()).isEmpty();
  }

  @Test
  void anActThatATaskIsToYieldIsNoCitation() {
    Findings found =
        findings(
            """
            <html><body>
            <p>Số: 210/KH-UBND</p><p>KẾ HOẠCH</p><p>Cấp nước sạch năm 2025</p>
            <p>I. NHIỆM VỤ</p><p>- Sở Y tế kiểm tra các trạm cấp nước.</p>
            <p>II. TỔ CHỨC THỰC HIỆN</p><p>1. Sở Tài chính</p><p>- Bố trí kinh phí.</p>
            <p>PHỤ LỤC</p>
            <table>
            <tr><td>TT</td><td>Nhiệm vụ</td><td>Cơ quan chủ trì</td></tr>
            <tr><td>1</td><td>Nghị quyết của HĐND tỉnh về hỗ trợ cấp nước</td><td>Sở Y tế</td></tr>
            </table></body></html>
            """,
            "plan.html");
    assertThat(found.citations()).isEmpty();
    assertThat(found.obligations()).hasSize(3);
  }
}
