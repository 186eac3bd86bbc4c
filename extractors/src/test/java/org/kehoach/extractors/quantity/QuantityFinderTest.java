// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

  private static final QuantityFinder FINDER = new QuantityFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỷ lệ phủ sóng ≥ 15%. | GE 15 percent",
        "đạt 99,56% | EQ 99.56 percent",
        "đạt trên 50% | GT 50 percent",
        "đạt tối thiểu 15% | GE 15 percent",
        "tối thiểu đạt 15% | GE 15 percent",
        "đạt từ 10% GRDP của tỉnh | GE 10 percent",
        "đạt từ 70% trở lên | GE 70 percent",
        "với tốc độ 1Gb/s trở lên | GE 1 Gbps",
        "với tốc độ trên 1Gb/s | GT 1 Gbps",
        "Tối thiểu 50Mbps | GE 50 Mbps",
        "không quá 3% | LE 3 percent",
        "không dưới 30% | GE 30 percent",
        "giảm xuống dưới 3% | LT 3 percent",
        "còn khoảng 5% | APPROX 5 percent",
        "từ 10% đến 15% | RANGE 10..15 percent",
        "đạt 10 - 15% | RANGE 10..15 percent",
        "Trên 80 thuê bao/100 dân | GT 80 per_100_people",
        "đạt 35 giường bệnh/vạn dân | EQ 35 per_10000_people",
        "ở mức 111 bé trai/100 bé gái sinh ra sống | EQ 111 per_100_girls",
        "xuống còn 42/100.000 trẻ đẻ sống | EQ 42 per_100000_people",
        "dưới 40/100.000 vào năm 2030 | LT 40 per_100000_people",
        "dưới 18 ca sinh/1.000 phụ nữ | LT 18 per_1000_people",
        "từ 23 ca sinh/1.000 phụ nữ xuống 18 ca sinh/1.000 | EQ 18 per_1000_people from 23",
        "ở mức 2,1 con/phụ nữ | EQ 2.1 per_woman",
        "đạt 14 người trên một vạn dân | EQ 14 per_10000_people",
        "xuống còn 15‰ | EQ 15 per_1000_people",
        "đạt 4,5/5 điểm | EQ 4.5 point",
        "đạt từ 85/100 điểm trở lên | GE 85 point",
        "đạt tối thiểu cấp độ 3 | GE 3 level",
        "vượt 5% dự toán được giao | INCREASE EQ 5 percent",
        "không quá 24 giờ | LE 24 hour",
        "thí điểm 06 trung tâm | EQ 6 count",
        "Trung bình mỗi người dân có 03 kết nối | EQ 3 per_person",
        "Mỗi người dân có 01 định danh số | EQ 1 per_person",
        "bố trí 5 tỷ đồng | EQ 5000000000 vnd",
        "đạt 1.250,5 triệu đồng | EQ 1250500000 vnd",
        "thu hút 10 nghìn tỷ đồng | EQ 10000000000000 vnd",
        "khoảng 2 triệu USD | APPROX 2000000 usd",
        "tối thiểu 03 Trung tâm dữ liệu | GE 3 count",
        "ít nhất một trung tâm | GE 1 count",
        "58 trạm (Trong đó: VNPT: 25 trạm, Viettel: 33 trạm) | EQ 58 count; EQ 25 count; EQ 33"
            + " count",
        "hỗ trợ 1.250 hộ gia đình | EQ 1250 count",
        "Tăng gấp đôi tốc độ so với năm 2024 | MULTIPLE EQ 2 times",
        "cao gấp 1,5 lần | MULTIPLE EQ 1.5 times",
        "gấp 30 lần GRDP | MULTIPLE EQ 30 times",
        "số vụ phát hiện tăng trên 03% | INCREASE GT 3 percent",
        "giảm ít nhất 30% thời gian | DECREASE GE 30 percent",
        "tăng năng suất lao động 7% | INCREASE EQ 7 percent",
        "tăng tỷ lệ hộ có máy tính đạt 60% | EQ 60 percent",
        "tốc độ tăng bình quân 8%/năm | EQ 8 percent per_year",
        "nâng từ 40% lên 60% | EQ 60 percent from 40",
        "dân số từ 15 tuổi trở lên | GE 15 year_of_age",
        "thuộc nhóm 20 tỉnh dẫn đầu | LE 20 rank",
        "trồng mới 1.500 ha rừng | EQ 1500 hectare",
        "trung bình mỗi năm 150 sản phẩm | EQ 150 count per_year",
        "một nửa số xã | EQ 50 percent",
        "đạt mức 70% | EQ 70 percent",
        "60 điểm; 07 điểm quan trắc | EQ 60 point; EQ 7 count",
        "50% xã và trên 20% phường | EQ 50 percent; GT 20 percent",
        "diễn tập tối thiểu một lần/năm | GE 1 times per_year",
      })
  void amountsAreReadWithComparisonUnitAndMeasure(String text, String expected) {
    assertThat(
            FINDER.find(text).stream()
                .map(QuantityFinderTest::shown)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đến hết năm 2025 và định hướng đến năm 2030",
        "giai đoạn 2021-2025, 2026 - 2030",
        "Quyết định số 36/QĐ-TTg ngày 11/01/2024",
        "Điều 3, khoản 2 Điều 9, mục 2",
        "ngày 15 tháng 12 hằng năm",
        "trong 6 tháng đầu năm; 24/7",
        "mạng 4G/5G và IPv6",
        "triển khai Đề án 06 và Nghị quyết 57",
        "dịch vụ công mức độ 4, cấp độ 3",
        "(1) Tỷ lệ; (2) Số hộ",
        "Điện thoại: 0263 3822334",
        "trong thời hạn 30 ngày kể từ ngày ký",
        "bao gồm 04 thành phần chính",
        "mô hình bảo vệ 04 lớp",
        "một số nhiệm vụ, hai bên phối hợp",
      })
  void numbersThatMeasureNothingAreNoAmounts(String text) {
    assertThat(FINDER.find(text)).isEmpty();
  }

  private static String shown(Quantity q) {
    return (q.measure().name().equals("LEVEL") ? "" : q.measure() + " ")
        + q.comparator()
        + " "
        + q.value().toPlainString()
        + (q.valueTo() == null ? "" : ".." + q.valueTo().toPlainString())
        + " "
        + q.unit()
        + (q.rate() == null ? "" : " " + q.rate())
        + (q.base() == null ? "" : " from " + q.base().toPlainString());
  }
}
