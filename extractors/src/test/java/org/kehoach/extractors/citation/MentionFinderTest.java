// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {
  private static final MentionFinder FINDER = MentionFinder.load();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # the usual form
          Căn cứ Quyết định số 36/QĐ-TTg ngày 11/01/2024 của Thủ tướng Chính phủ phê duyệt Quy hoạch A; | Quyết định 36/QĐ-TTg 2024-01-11 [Thủ tướng Chính phủ] {phê duyệt Quy hoạch A}
          # a comma before the date, the party's order of number and code
          thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị | Nghị quyết 57-NQ/TW 2024-12-22 [Bộ Chính trị] -
          # no "số", date in words
          theo Quyết định 912/QĐ-BKHCN ngày 18 tháng 5 năm 2025 | Quyết định 912/QĐ-BKHCN 2025-05-18 - -
          # a symbol split at a line's end
          và Kế hoạch số 142/KH- UBND | Kế hoạch 142/KH-UBND - - -
          # D for Đ
          Quyết định số 749/QD-TTg | Quyết định 749/QĐ-TTg - - -
          # words glued at a line's end
          Quyết định số 749/QĐ-TTg ngày 03/6/2020của Thủ tướng Chính phủphê duyệt Chương trình B | Quyết định 749/QĐ-TTg 2020-06-03 [Thủ tướng Chính phủ] {phê duyệt Chương trình B}
          # year in the number
          Thông tư số 05/2025/TT-BKHCN quy định chi tiết | Thông tư 05/2025/TT-BKHCN - - {quy định chi tiết}
          # an office's own symbol
          Công văn số 3115/BTTTT-CVT ngày 02/8/2023 về việc xây dựng Kế hoạch | Công văn 3115/BTTTT-CVT 2023-08-02 - {xây dựng Kế hoạch}
          # a longer type word
          Kế hoạch hành động số 333-KH/TU ngày 07/5/2025 | Kế hoạch hành động 333-KH/TU 2025-05-07 - -
          # the issuer before the number
          Nghị quyết của Bộ Chính trị số 57-NQ/TW | Nghị quyết 57-NQ/TW - [Bộ Chính trị] -
          # the issuer's name has a comma and an opener of subjects
          Kế hoạch số 02-KH/BCĐ ngày 01/7/2025 của Ban Chỉ đạo về phát triển khoa học, công nghệ ban hành Lộ trình | Kế hoạch 02-KH/BCĐ 2025-07-01 [Ban Chỉ đạo về phát triển khoa học, công nghệ] {ban hành Lộ trình}
          # a subject between quotation marks
          Chỉ thị số 10/CT-TTg ngày 01/02/2024 của Thủ tướng Chính phủ “về tăng cường an toàn”. | Chỉ thị 10/CT-TTg 2024-02-01 [Thủ tướng Chính phủ] {tăng cường an toàn}
          # the sentence goes on behind the subject
          Quyết định số 5/QĐ-TTg về chuyển đổi số, UBND tỉnh ban hành Kế hoạch | Quyết định 5/QĐ-TTg - - {chuyển đổi số}
          # an issuer and a subject stand for a missing number
          Kế hoạch của Ủy ban nhân dân tỉnh về phát triển du lịch; | Kế hoạch - - [Ủy ban nhân dân tỉnh] {phát triển du lịch}
          # a bare figure
          Nghị quyết 57 đặt mục tiêu | Nghị quyết 57? - - -
          # all capitals, as in titles
          TRIỂN KHAI QUYẾT ĐỊNH SỐ 06/QĐ-TTG NGÀY 02 THÁNG 01 NĂM 2025 | Quyết định 06/QĐ-TTg 2025-01-02 - -
          """)
  void readsADocumentByItsNumber(String text, String expected) {
    assertThat(written(FINDER.find(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # year, date, number
          Luật Tổ chức chính quyền địa phương năm 2025; | Luật Tổ chức chính quyền địa phương
          Luật Dữ liệu số 60/2024/QH15 ngày 30 tháng 11 năm 2024 | Luật Dữ liệu
          # listed names with commas and "và"
          theo Luật Phòng, chống ma túy, các văn bản chỉ đạo | Luật Phòng, chống ma túy
          Luật Tiêu chuẩn và quy chuẩn kỹ thuật và các văn bản | Luật Tiêu chuẩn và quy chuẩn kỹ thuật
          # the longest listed name
          Luật Đầu tư công và pháp luật có liên quan | Luật Đầu tư công
          # an unlisted law
          quy định của Luật Quản lý thiên thạch và các văn bản hướng dẫn | Luật Quản lý thiên thạch
          # a bill is no law yet; passed, it has a date or a number
          khi Luật Quy hoạch (sửa đổi) có hiệu lực | ''
          Luật Quy hoạch (sửa đổi) năm 2025 | Luật Quy hoạch (sửa đổi)
          # a code
          Bộ luật Lao động năm 2019 | Bộ luật Lao động
          # the name behind the number
          Luật số 48/2024/QH15 ngày 26/11/2024 của Quốc hội về Thuế giá trị gia tăng; | Luật Thuế giá trị gia tăng
          # two in a list
          Luật Ngân sách nhà nước, Luật Đầu tư công và quy định | Luật Ngân sách nhà nước + Luật Đầu tư công
          # an amending law goes on over those that it amends
          Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đầu tư ngày 22/11/2019; | Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đầu tư + (Luật Tổ chức Chính phủ) + (Luật Đầu tư)
          """)
  void readsALawByItsName(String text, String expected) {
    String names =
        FINDER.find(text).stream()
            .map(law -> law.inner() ? "(" + law.name() + ")" : law.name())
            .collect(Collectors.joining(" + "));
    assertThat(names).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          theo quy định của pháp luật đất đai
          trong thi hành Luật này
          việc thi hành Luật và các văn bản hướng dẫn
          Kế hoạch này có hiệu lực
          Quyết định của cấp có thẩm quyền
          Nghị quyết của Đảng
          Kế hoạch của Ủy ban nhân dân tỉnh
          Đề án Chuyển đổi số tỉnh giai đoạn 2021-2025
          Sinh viên Trường Đại học Luật Hà Nội
          sản phẩm OCOP số 12, tốc độ 01 Gb/s trong 24/7
          Số: /QĐ-UBND
          Tổ công tác triển khai Đề án 06/CP
          """)
  void leavesAloneWhatIsNoCitation(String text) {
    assertThat(FINDER.find(text)).isEmpty();
  }

  @Test
  void aListSharesItsTypeWord() {
    List<CitedMention> found =
        FINDER.find("các Quyết định: số 11/QĐ-UBND ngày 02/3/2024; số 12/QĐ-UBND ngày 04/5/2024");
    assertThat(written(found))
        .isEqualTo("Quyết định 11/QĐ-UBND 2024-03-02 - - + Quyết định 12/QĐ-UBND 2024-05-04 - -");
  }

  @Test
  void aDocumentInsideAnothersSubjectIsInner() {
    List<CitedMention> found =
        FINDER.find(
            "Kế hoạch số 1/KH-UBND thực hiện Nghị quyết số 2/NQ-CP; Quyết định số 9/QĐ-TTg về A và"
                + " Quyết định số 10/QĐ-TTg");
    assertThat(found).extracting(CitedMention::inner).containsExactly(false, false, false, false);
    found =
        FINDER.find(
            "Kế hoạch số 1/KH-UBND ngày 01/02/2025 thực hiện Nghị quyết số 2/NQ-CP và Kế hoạch số"
                + " 3-KH/TU của Tỉnh ủy; Quyết định số 9/QĐ-TTg về A");
    assertThat(found).extracting(CitedMention::inner).containsExactly(false, true, true, false);
    assertThat(found.getFirst().name())
        .isEqualTo("thực hiện Nghị quyết số 2/NQ-CP và Kế hoạch số 3-KH/TU của Tỉnh ủy");
  }

  @Test
  void keepsThePinpoint() {
    assertThat(FINDER.find("tại mục 2 Điều 2 Quyết định số 36/QĐ-TTg").getFirst().pinpoint())
        .isEqualTo("mục 2 Điều 2");
    assertThat(FINDER.find("một số điều của Thông tư số 55/2023/TT-BTC").getFirst().pinpoint())
        .isNull();
  }

  @Test
  void aRepetitionInBracketsIsInner() {
    List<CitedMention> found =
        FINDER.find("Nghị quyết số 57-NQ/TW của Bộ Chính trị (sau đây gọi tắt là Nghị quyết 57)");
    assertThat(found).extracting(CitedMention::inner).containsExactly(false, true);
  }

  @Test
  void everyMentionLiesWhereItsWordsStand() {
    String text = "Bám sát Nghị quyết số 57-NQ/TW và Luật Viễn thông năm 2023.";
    assertThat(FINDER.find(text))
        .extracting(mention -> mention.span().of(text))
        .containsExactly("Nghị quyết số 57-NQ/TW", "Luật Viễn thông năm 2023");
  }

  /// Seen by the fuzzer: lower case took the text's letters apart or together, and places moved.
  @Test
  void lettersThatChangeTheirLengthMoveNoMention() {
    String apart = java.text.Normalizer.normalize("kế hoạch İ ", java.text.Normalizer.Form.NFD);
    for (String before : List.of(apart, "İ".repeat(40))) {
      String text = before + "căn cứ Luật Viễn thông";
      assertThat(FINDER.find(text))
          .extracting(mention -> mention.span().of(text))
          .containsExactly("Luật Viễn thông");
    }
  }

  private static String written(List<CitedMention> mentions) {
    return mentions.stream().map(MentionFinderTest::written).collect(Collectors.joining(" + "));
  }

  private static String written(CitedMention m) {
    return "%s %s%s %s %s %s"
        .formatted(
            m.type(),
            m.number() == null ? "-" : m.number(),
            m.partial() ? "?" : "",
            m.date() == null ? "-" : m.date(),
            m.issuer() == null ? "-" : "[" + m.issuer() + "]",
            m.name() == null ? "-" : "{" + m.name() + "}");
  }
}
