// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.finding.Target;

class TargetExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // item under "Mục tiêu đến năm 2030" | targets
        "Tỷ lệ phủ sóng đạt 99,56%. | EQ 99.56 percent 2030",
        "Tốc độ tối thiểu 40 Mb/s cho mạng 4G và 100 Mb/s cho mạng 5G. | GE 40 Mbps 2030; GE 100"
            + " Mbps 2030",
        "100% cơ quan và trên 50% người dân dùng dịch vụ số. | EQ 100 percent 2030; GT 50 percent"
            + " 2030",
        "90% hộ dùng Internet; 80% xã có tốc độ trên 1 Gb/s. | EQ 90 percent 2030; EQ 80 percent"
            + " 2030",
        "Có ít nhất 50 doanh nghiệp, trong đó có 20 doanh nghiệp số. | GE 50 count 2030; EQ 20"
            + " count 2030",
        "Lắp đặt 58 trạm (Trong đó: A: 25 trạm, B: 33 trạm). | EQ 58 count 2030; EQ 25 count 2030;"
            + " EQ 33 count 2030",
        "100% trường học có ít nhất 01 phòng máy tính. | EQ 100 percent 2030",
        "Đến năm 2027 đạt 30%, năm 2028 đạt 50% hồ sơ. | EQ 30 percent 2027; EQ 50 percent 2028",
        "Đạt 60% năm 2027 và 99% vào năm 2030. | EQ 60 percent 2027; EQ 99 percent 2030",
        "Đạt 40% số xã, năm 2035 đạt 60% số xã. | EQ 40 percent 2030; EQ 60 percent 2035",
        "Đạt 20% xã, phường “xanh” năm 2027, bảo đảm đến hết năm 2029 đạt 50% xã. | EQ 20 percent"
            + " 2027; EQ 50 percent 2029",
        "Tuổi thọ đạt 75 tuổi, thời gian sống khỏe mạnh tối thiểu 68 năm. | EQ 75 year_of_age"
            + " 2030; GE 68 year 2030",
        "Tỷ số giới tính là 111 bé trai/100 bé gái năm 2027 và 109 bé trai/100 bé gái năm 2029. |"
            + " EQ 111 per_100_girls 2027; EQ 109 per_100_girls 2029",
        "80% người bị nạn được dùng ít nhất một trong các dịch vụ. | EQ 80 percent 2030",
        "Diện tích rừng trồng mới đạt 5.000 ha; tỷ lệ che phủ rừng ổn định 56%. | EQ 5000 hectare"
            + " 2030; EQ 56 percent 2030",
        "Nâng tỷ lệ từ 60% năm 2025 lên 75% năm 2029. | EQ 75 percent 2029",
        "Tối thiểu 70% doanh nghiệp, 50% hợp tác xã dùng nền tảng. | GE 70 percent 2030; GE 50"
            + " percent 2030",
        "Có 05 doanh nghiệp có doanh thu đạt tối thiểu 01 tỷ USD/năm. | EQ 5 count 2030",
        "Thu hút 50 dự án với tổng vốn 500 triệu USD. | EQ 50 count 2030; EQ 500000000 usd 2030",
        "80% xã có trên 95% hộ dùng nước sạch. | EQ 80 percent 2030",
        "Trên 95% lực lượng xung kích được tập huấn ít nhất 01 lần/năm. | GT 95 percent 2030",
        "Có 150 doanh nghiệp, trong đó ít nhất 30 doanh nghiệp gọi vốn từ 1 triệu USD trở lên. | EQ"
            + " 150 count 2030; GE 30 count 2030",
        "Hoàn thành 02 kho lạnh quy mô từ 20.000 tấn. | EQ 2 count 2030",
        "Tỷ lệ người được khám ít nhất 01 lần/năm: năm 2028 đạt 80%. | EQ 80 percent 2028",
        "Có 40 xã, trong đó ít nhất 15 xã có từ 02 câu lạc bộ trở lên. | EQ 40 count 2030; GE 15"
            + " count 2030",
        "Chỉ số cải cách xếp trong nhóm 15/34 tỉnh. | LE 15 rank 2030",
        "Tinh giản khoảng 2% viên chức. | decrease APPROX 2 percent 2030",
        "Xuất khẩu đạt 1,75 tỷ USD, gấp 1,48 lần năm 2025. | EQ 1750000000 usd 2030; multiple EQ"
            + " 1.48 times 2030",
        "Có 03 cơ sở vào năm 2028; số cơ sở này tăng gấp đôi vào năm 2029. | EQ 3 count 2028;"
            + " multiple EQ 2 times 2029",
        "Giá trị thu được trên 01 ha đất đạt 235 triệu đồng. | EQ 235000000 vnd 2030",
        "Có 25 sản phẩm từ 4 sao trở lên. | EQ 25 count 2030",
        "Giảm lượng phân bón xuống dưới 70 kg/ha. | LT 70 kg_per_hectare 2030",
        "Mở 06 lớp, mỗi lớp không quá 70 người. | EQ 6 count 2030",
        "Mạng cố định đạt tối thiểu 1 Gb/s với hộ gia đình và 100 Mbps với xe buýt. | GE 1 Gbps"
            + " 2030; GE 100 Mbps 2030",
        "Trung tâm dữ liệu của tỉnh đạt tối thiểu cấp độ 3. | GE 3 level 2030",
        "Chiều cao trung bình của nam đạt 169,5 cm, nữ đạt 158 cm. | EQ 169.5 cm 2030; EQ 158 cm"
            + " 2030",
        "Từ năm 2027, 100% người dân được khám sức khỏe. | EQ 100 percent 2027",
        "Đạt 90% vào năm 2027 và từ năm 2028 duy trì 100%. | EQ 90 percent 2027; EQ 100 percent"
            + " 2028",
        "Từ năm 2026 đến năm 2029, trồng 500 ha rừng. | EQ 500 hectare 2029",
        "Cắt giảm tối thiểu 40% thời gian giải quyết và 40% chi phí. | decrease GE 40 percent 2030;"
            + " decrease GE 40 percent 2030",
        "Thu hồi 80% số nợ của năm 2025 chuyển sang. | EQ 80 percent 2030",
        "90% mục tiêu của Chiến lược thư viện hoàn thành vào năm 2028. | EQ 90 percent 2028",
        "Các doanh nghiệp do Nhà nước nắm giữ 100% vốn có thư viện. | ? 2030",
        "Nông nghiệp tăng 3,4% (giá trị sản xuất tăng trên 4,9%). | increase EQ 3.4 percent 2030;"
            + " increase GT 4.9 percent 2030",
        "Đạt 41,1% GDP so với 40% năm 2023. | EQ 41.1 percent 2030",
        "Giảm 20% phát thải so với năm 2020. | decrease EQ 20 percent 2030",
        "Tăng gấp đôi tốc độ so với năm 2024. | multiple EQ 2 times 2030",
        "Thuộc nhóm 20 tỉnh dẫn đầu cả nước. | LE 20 rank 2030",
        "Số bác sĩ/vạn dân đạt 12 bác sĩ. | EQ 12 per_10000_people 2030",
        "Tuổi thọ trung bình đạt 75 tuổi. | EQ 75 year_of_age 2030",
        "Tất cả các xã có sóng di động 5G. | ? 2030",
        "Vận hành trung tâm dữ liệu 24/7 theo Nghị quyết số 57-NQ/TW. | ? 2030",
        "Hiện nay đạt 42% nhưng phấn đấu cao hơn. | ? 2030",
      })
  void amountsUnderHeadingsOfAimsAreTargets(String item, String expected) {
    assertThat(Plans.shown(Plans.underAims(item))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // item under "Nhiệm vụ" | targets; an empty column means none
        "Sẵn sàng kết nối cáp quang đến 100% hộ gia đình. | EQ 100 percent null",
        "Xây dựng mới 25 nhà văn hóa thôn. | EQ 25 count null",
        "Bố trí ít nhất 01 công chức chuyên trách trong năm 2027. | GE 1 count 2027",
        "Ngân sách nhà nước hỗ trợ 70% kinh phí. | ''",
        "Miễn, giảm 50% phí, lệ phí cho người dân. | ''",
        "Trường hợp giải ngân dưới 50% thì điều chuyển vốn. | ''",
        "Bảo vệ theo mô hình 04 lớp; phối hợp với 04 xã. | ''",
        "Phát triển hạ tầng số của tỉnh. | ''",
        "Đầu tư 65 trạm đo mưa tự động và 12 trạm đo mực nước. | EQ 65 count null; EQ 12 count"
            + " null",
        "Củng cố, nâng cấp 46 km đê biển và 38,5 km kè sông. | EQ 46 km null; EQ 38.5 km null",
        "Thí điểm tại 06 sở và 15 phường. | EQ 6 count null; EQ 15 count null",
        "Tổ chức tập huấn về quy tắc xuất xứ, thanh toán cho khoảng 500 lượt người. | APPROX 500"
            + " count null",
        "Xây dựng Trung tâm nghiên cứu tại phường Bến, quy mô 12 ha. | EQ 12 hectare null",
        "Rút ngắn thời gian thông quan còn không quá 24 giờ. | LE 24 hour null",
        "Trả kết quả không quá 03 ngày kể từ ngày nhận đủ hồ sơ. | ''",
        "Bồi dưỡng 1.250 công chức cấp xã. Thời gian: từ tháng 4 đến tháng 9/2026. | EQ 1250 count"
            + " 2026",
        "Xử lý dứt điểm 37 dự án chậm quyết toán. | EQ 37 count null",
        "Phối hợp với Thuế tỉnh bảo đảm số thu đạt ít nhất 52% dự toán. | GE 52 percent null",
        "Củng cố đội cứu hộ, mỗi xã từ 70 đến 100 người. | RANGE 70..100 count null",
        "Kết nối tối thiểu 60 hợp đồng với tổng giá trị trên 300 tỷ đồng. | GE 60 count null; GT"
            + " 300000000000 vnd null",
        "Giải ngân 100% kế hoạch vốn được giao. | EQ 100 percent null",
        "Năm 2025 doanh thu ước đạt 5 tỷ USD, trong đó sách chiếm 28%. | ''",
        "Kiểm tra tối thiểu 30% cơ quan, đơn vị và 40% xã; hoàn thành trước ngày 30/11/2026. | GE"
            + " 30 percent 2026; GE 40 percent 2026",
        "Thí điểm gói dịch vụ dài hạn tại 05 phường. | EQ 5 count null",
        "Bảo đảm tỷ lệ chi đạt tối thiểu 10% tổng kinh phí. | GE 10 percent null",
        "Số điểm đọc sách: 08 điểm, trong đó 06 điểm ở vùng cao. | EQ 8 count null; EQ 6 count"
            + " null",
        "Khảo sát bạn đọc, tần suất 02 đợt/tháng. | EQ 2 count null",
        "Ngân sách tỉnh dành tối thiểu 120 tỷ đồng/năm cho thư viện. | GE 120000000000 vnd null",
        "Bố trí vốn từ Chương trình phát triển 1.000 thư viện xanh. | ''",
        "Thi công “3 ca, 4 kíp” trên công trường. | ''",
      })
  void elsewhereOnlyCommitmentsWithAnAmountAreTargets(String item, String expected) {
    assertThat(Plans.shown(Plans.targets("I. NHIỆM VỤ\n1. Hạ tầng\n- " + item)))
        .isEqualTo(expected);
  }

  @Test
  void recitalsSituationAndFundingGiveNone() {
    assertThat(
            Plans.targets(
                """
                Căn cứ Nghị quyết số 12/NQ-HĐND đạt 50% kế hoạch;
                I. THỰC TRẠNG
                - Tỷ lệ hộ có Internet đạt 80%.
                II. KINH PHÍ THỰC HIỆN
                - Bố trí tối thiểu 1% ngân sách.
                """))
        .isEmpty();
  }

  @Test
  void aLeadInGivesItsListTheYearAndTheEffortButIsNoTarget() {
    List<Target> targets =
        Plans.targets(
            """
            I. MỤC TIÊU
            1. Mục tiêu cụ thể
            Đến hết năm 2028, phấn đấu:
            - 80% xã có trạm 5G;
            - Hình thành sàn giao dịch dữ liệu của tỉnh.
            """);
    assertThat(Plans.shown(targets)).isEqualTo("EQ 80 percent 2028; ? 2028");
    assertThat(targets).allMatch(Target::aspirational);
    assertThat(targets.getFirst().evidence().quote()).isEqualTo("80% xã có trạm 5G");
  }

  @Test
  void aLabelOverItsOwnListIsNoTarget() {
    List<Target> targets =
        Plans.targets(
            """
            I. MỤC TIÊU
            1. Mục tiêu đến năm 2030
            - Về phát triển hạ tầng số
            + 80% xã có trạm 5G.
            + Hình thành sàn giao dịch dữ liệu của tỉnh.
            """);
    assertThat(Plans.shown(targets)).isEqualTo("EQ 80 percent 2030; ? 2030");
  }

  @Test
  void quantitiesThatQualifyTheIndicatorAreConditions() {
    Target target =
        Plans.underAims("Phấn đấu ≥ 60% người sử dụng từ 15 tuổi trở lên với tốc độ trên 1Gb/s.")
            .getFirst();
    assertThat(target.conditions())
        .extracting(Target.Condition::unit, Target.Condition::quote)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("year_of_age", "từ 15 tuổi trở lên"),
            org.assertj.core.groups.Tuple.tuple("Gbps", "trên 1Gb/s"));
    assertThat(target.indicator())
        .isEqualTo("Người sử dụng từ 15 tuổi trở lên với tốc độ trên 1Gb/s");
  }

  @Test
  void basesAreKeptApartFromLevels() {
    assertThat(Plans.underAims("Đạt 50% hộ dùng Internet (năm 2025: 30%).").getFirst().baseline())
        .isEqualTo(new Target.Baseline(2025, java.math.BigDecimal.valueOf(30)));
    assertThat(Plans.underAims("Tăng 15% doanh thu so với năm 2025.").getFirst().baseline())
        .isEqualTo(new Target.Baseline(2025, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "57-NQ/TW tỷ đạt 2 đến xã1/3 / đạt gấp 2030 gấp 1/3 gấp",
        "từ 5% từ 5% lên ( 100gấp 2025 trên ( năm % 999999999999999999999 triệu",
        "İ năm ≥99/0 ) .. 1.2.3.4 có tăng 100≥ mỗi",
      })
  void wordsInAnyDisorderAreReadWithoutFailing(String words) {
    assertThat(Plans.underAims(words)).isNotNull();
  }

  @Test
  void aTableThatLostItsCellsStatesNothingAndTakesNoTime() {
    String item = "Số liệu đạt 5% ".repeat(4000);
    assertThat(Plans.underAims(item)).allMatch(target -> target.value() == null);
  }

  @Test
  void idsTellTargetsAtOnePlaceApart() {
    List<Target> targets = Plans.underAims("100% cơ quan và trên 50% người dân dùng dịch vụ số.");
    assertThat(targets.get(1).id()).isEqualTo(targets.get(0).id() + ".2");
  }

  @Test
  void aBracketWithItsOwnSubjectIsAnotherIndicatorOfTheSameThing() {
    assertThat(Plans.underAims("Ngành nông nghiệp tăng 3,4% (giá trị sản xuất tăng trên 4,9%)."))
        .extracting(Target::indicator)
        .containsExactly("Ngành nông nghiệp", "Ngành nông nghiệp: giá trị sản xuất");
  }
}
