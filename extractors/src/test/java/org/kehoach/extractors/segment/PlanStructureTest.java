// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.extractors.PlanExtractor;

/// Which documents are built like plans, and which only hold amounts, dates and agencies.
class PlanStructureTest {
  private static final Readers READERS = new Readers(ReadSettings.standard());
  private static final PlanExtractor EXTRACTOR = PlanExtractor.load();

  private static boolean isPlan(String text) {
    Read read = (Read) READERS.read(text.getBytes(StandardCharsets.UTF_8), "plan");
    PlanDocument document = new PlanLayout().understand(read.text());
    return EXTRACTOR.extract(document).isPresent();
  }

  @Test
  void aStoryIsNone() {
    assertThat(
            isPlan(
                """
                Chương 3
                Mùa nước nổi

                Năm 1987, khi nước lên đến bậc cửa, ông Tư mới dời nhà. Ghe chở được 12 bao lúa.
                Đến tháng 10, hơn 80% số nhà trong xóm đã đổ. Ông bảo phải xong trước ngày 15 tháng 12.
                Sở Thủy lợi có cử người về xem, hứa sẽ đắp đê, rồi không thấy trở lại.

                Kế hoạch

                – Đến năm 1990 mà chưa có đê thì tôi bỏ xứ – ông nói.
                """))
        .isFalse();
  }

  @Test
  void aNewsStoryAboutAPlanIsNone() {
    assertThat(
            isPlan(
                """
                KẾ HOẠCH LÀM SẠCH KÊNH RẠCH Ở CẦN THƠ

                Thứ Hai, 12/8/2024 - 07:30

                Sáng nay, UBND thành phố công bố Kế hoạch số 55/KH-UBND ngày 02/7/2024.
                Theo đó, đến năm 2027 sẽ có 85% tuyến kênh được nạo vét.
                Sở Xây dựng chủ trì, phối hợp với các quận khảo sát từ tháng 9.
                """))
        .isFalse();
  }

  @Test
  void aThesisWithAimsIsNone() {
    assertThat(
            isPlan(
                """
                CHƯƠNG 1. TỔNG QUAN
                1.1. Mục tiêu nghiên cứu
                - Khảo sát 30 trạm cấp nước của tỉnh Tiền Giang.
                1.2. Nội dung nghiên cứu
                1. Thu thập số liệu tại Sở Tài chính.
                2. Phân tích 120 mẫu nước.
                """))
        .isFalse();
  }

  @Test
  void numbersAreNone() {
    assertThat(
            isPlan(
                """
                <html><body><table><tr><th>Chỉ tiêu</th><th>Đơn vị tính</th><th>2024</th><th>2025</th></tr>
                <tr><td>Sản lượng lúa</td><td>tấn</td><td>120</td><td>150</td></tr>
                <tr><td>Sản lượng ngô</td><td>tấn</td><td>80</td><td>95</td></tr></table></body></html>
                """))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n- Trồng 50 ha rừng.",
        "CHỈ THỊ\nVề chống hạn\nTheo đề nghị của Sở Nội vụ:\n- Nạo vét kênh.",
        "UBND TỈNH LAI CHÂU\nSố: 12/KH-UBND\nTRỒNG CHÈ\n- Trồng 50 ha chè.",
        "I. MỤC TIÊU\n- Trồng 50 ha chè.\nII. NHIỆM VỤ\n- Cấp giống cho dân.",
        "1. Mục tiêu\n- Trồng chè.\n2. Tổ chức thực hiện\n- Sở Y tế bố trí đất.",
        "PHỤ LỤC\nCHỈ TIÊU\n(Kèm theo Kế hoạch số 12/KH-UBND)\n- Trồng 50 ha chè.",
      })
  void anActAPlansPartsAndItsAppendixAre(String lines) {
    assertThat(isPlan(lines)).isTrue();
  }
}
