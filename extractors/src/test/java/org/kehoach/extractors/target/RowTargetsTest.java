// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.finding.Target;

class RowTargetsTest {

  private static final String HEAD = "I. NHIỆM VỤ\n- Rà soát.\nPHỤ LỤC\nCHỈ TIÊU PHÁT TRIỂN\n";

  @Test
  void everyYearCellOfAnIndicatorTableIsATargetWithTheRowsBase() {
    List<Target> targets =
        Plans.targets(
            HEAD
                + """
                STT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2025 | Năm 2026 | Năm 2030
                1 | Số thuê bao băng rộng/100 dân | Thuê bao/100 dân | 67,4 | 72 | >100
                2 | Kinh tế số | Tỷ đồng | 900 | - | 1.250,5
                3 | Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản | % | 42 | 50-60 | Trên 95
                4 | Triển khai mạng 5G | Có/Không | Có | Có | Có
                """);
    assertThat(Plans.shown(targets))
        .isEqualTo(
            "EQ 72 per_100_people 2026; GT 100 per_100_people 2030; EQ 1250500000000 vnd 2030;"
                + " RANGE 50..60 percent 2026; GT 95 percent 2030; EQ 1 boolean 2026; EQ 1 boolean"
                + " 2030");
    assertThat(targets.getFirst().baseline())
        .isEqualTo(new Target.Baseline(2025, new BigDecimal("67.4")));
    assertThat(targets.get(3).conditions())
        .extracting(Target.Condition::unit)
        .containsExactly("year_of_age");
    assertThat(targets.getFirst().evidence().quote())
        .isEqualTo("1 | Số thuê bao băng rộng/100 dân | Thuê bao/100 dân | 67,4 | 72 | >100");
  }

  @Test
  void aTaskRowsAmountTakesTheRowsTime() {
    List<Target> targets =
        Plans.targets(
            HEAD
                + """
                TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian
                1 | Xây dựng ít nhất 03 sàn giao dịch | Sở Công Thương | UBND cấp xã | 2026-2028
                2 | Số hóa 100% di tích | Sở Văn hóa | Sở Tài chính | Quý IV/2027
                3 | Tổ chức hội nghị | Sở Văn hóa | Sở Tài chính | 2027
                """);
    assertThat(Plans.shown(targets)).isEqualTo("GE 3 count 2028; EQ 100 percent 2027");
  }

  @Test
  void tablesOfScoresAndCostsGiveNone() {
    assertThat(
            Plans.targets(
                HEAD
                    + """
                    STT | Tiêu chí | Điểm chuẩn | Hướng dẫn chấm điểm
                    1 | Tỷ lệ hồ sơ đạt 100% | 20 | Đạt 100% cộng 05 điểm
                    2 | Tỷ lệ hộ đạt 80% | 10 | Đạt 80% cộng 02 điểm
                    """))
        .isEmpty();
  }

  @Test
  void whatATaskYieldsIsATargetAndSaidTwiceIsOne() {
    List<Target> targets =
        Plans.targets(
            HEAD
                + """
                TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Sản phẩm | Kinh phí
                1 | Nâng cấp thư viện cấp xã | Sở Nội vụ | 2027 | 78 thư viện số | 31.200
                2 | Xây dựng 05 mô hình đọc sách | Sở Nội vụ | 2026-2028 | 05 mô hình | 500
                3 | Mở điểm đọc sách tại trạm y tế | Sở Y tế | 2028 | Tối thiểu 24 điểm | 100
                """);
    assertThat(Plans.shown(targets))
        .isEqualTo("EQ 78 count 2027; EQ 5 count 2028; GE 24 count 2028");
  }

  @Test
  void aColumnThatCountsGivesTargetsOfATaskTable() {
    List<Target> targets =
        Plans.targets(
            HEAD
                + """
                TT | Nội dung tập huấn | Đối tượng | Số lớp | Cơ quan chủ trì | Thời gian
                1 | Kỹ năng đọc nhanh | Thủ thư cấp xã | 04 | Sở Nội vụ | Quý II/2026
                """);
    assertThat(Plans.shown(targets)).isEqualTo("EQ 4 count 2026");
  }

  @Test
  void growthAndChangesKeepTheirOwnUnit() {
    List<Target> targets =
        Plans.targets(
            HEAD
                + """
                TT | Chỉ tiêu | Đơn vị tính | Ước TH 2025 | Năm 2026 | Năm 2030 | Tăng BQ (%/năm)
                1 | Doanh thu bán sách | Triệu USD | 2.450 | 2.680 | 4.050 | 10,6
                2 | Giảm số sách hỏng so với năm 2025 | % | - | 10 | 50 |
                """);
    assertThat(Plans.shown(targets))
        .isEqualTo(
            "EQ 2680000000 usd 2026; EQ 4050000000 usd 2030; increase EQ 10.6 percent 2030;"
                + " decrease EQ 10 percent 2026; decrease EQ 50 percent 2030");
  }

  @Test
  void aTableOfCapitalByYearGivesNone() {
    assertThat(
            Plans.targets(
                HEAD
                    + """
                    TT | Danh mục dự án | Tổng mức đầu tư | Lũy kế vốn đến hết năm 2025 | Kế hoạch vốn năm 2026
                    1 | Thư viện tỉnh | 486.200 | 212.000 | 145.000
                    """))
        .isEmpty();
  }
}
