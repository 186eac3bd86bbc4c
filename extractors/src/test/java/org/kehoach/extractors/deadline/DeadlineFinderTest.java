// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.finding.Deadline;

/// What is a deadline and what only looks like one.
class DeadlineFinderTest {

  private final DeadlineFinder finder = DeadlineFinder.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // years of names
        "Xây dựng Kế hoạch phát triển hạ tầng số đến năm 2025, định hướng đến năm 2030.",
        "Xây dựng, triển khai Quy hoạch viễn thông thụ động đến năm 2030, tầm nhìn đến năm 2035.",
        "Cụ thể hóa Nghị quyết số 13-NQ/TU ngày 01/10/2021; Đề án Chuyển đổi số giai đoạn"
            + " 2021-2025.",
        "Triển khai Đề án thanh toán không dùng tiền mặt giai đoạn 2025 - 2030.",
        "Thực hiện Luật Viễn thông năm 2023 và Quyết định số 36/QĐ-TTg ngày 11/01/2024.",
        // cycles of plans and money
        "Lồng ghép vào kế hoạch hàng năm của đơn vị.",
        "Lập dự toán hàng năm theo quy định.",
        "Chi trả trợ cấp hàng tháng cho đối tượng.",
        // adverbs
        "Hoạt động một cách thường xuyên, ổn định.",
        "Định kỳ báo cáo kết quả về Sở Y tế.",
        "Cập nhật dữ liệu định kỳ.",
        "Kịp thời tháo gỡ khó khăn trong quá trình thực hiện.",
        "kinh phí chi thường xuyên",
      })
  void findsNoDeadline(String sentence) {
    assertThat(finder.find(sentence, 2025)).isEmpty();
  }

  @Test
  void keepsTheWordsAndTheirPlace() {
    String sentence = "Báo cáo UBND tỉnh trước ngày 15 tháng 12 hàng năm.";
    FoundDeadline found = finder.find(sentence, null).getFirst();
    assertThat(found.deadline().quote()).isEqualTo("trước ngày 15 tháng 12 hàng năm");
    assertThat(found.span().of(sentence)).isEqualTo(found.deadline().quote());
    assertThat(found.deadline().exclusive()).isTrue();
  }

  @Test
  void givesEachCycleItsOwnWords() {
    assertThat(
            finder.find(
                "định kỳ quý (ngày 15 tháng cuối quý), 6 tháng (ngày 15 tháng 6) báo cáo", 2025))
        .extracting(found -> found.deadline().quote())
        .containsExactly("định kỳ quý (ngày 15 tháng cuối quý)", "6 tháng (ngày 15 tháng 6)");
  }

  @Test
  void takesADayOfEveryYearFromAnotherPartOfTheSentence() {
    List<FoundDeadline> found =
        finder.find("Định kỳ hàng năm báo cáo về Sở Y tế chậm nhất ngày 17 tháng 12.", 2025);
    assertThat(found)
        .extracting(f -> f.deadline().rrule())
        .containsExactly("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=17");
  }

  @Test
  void leavesADayWithoutAnyYearOut() {
    assertThat(finder.find("Gửi báo cáo trước ngày 30 tháng 11.", null)).isEmpty();
    assertThat(finder.find("Gửi báo cáo trước ngày 30 tháng 11.", 2025))
        .extracting(f -> f.deadline().to())
        .containsExactly(LocalDate.of(2025, 11, 30));
  }

  @Test
  void leavesDaysThatDoNotExistOut() {
    assertThat(finder.find("Hoàn thành trước ngày 31/02/2025.", 2025)).isEmpty();
    assertThat(finder.readCell("Tháng 13/2025", 2025)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Thường xuyên > ONGOING",
        "Thực hiện thường xuyên . > ONGOING",
        "2025 > PERIOD",
        "Quý IV/2025 > PERIOD",
        "Hằng năm. > RECURRING",
        "31/12/2025 > DATE",
        "Sau khi Nghị định số 15/2025/NĐ-CP năm 2025 có hiệu lực > RELATIVE",
      })
  void readsACell(String cell, Deadline.Kind kind) {
    assertThat(finder.readCell(cell, 2025))
        .extracting(found -> found.deadline().kind())
        .containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Theo kế hoạch", "Theo quy định", "", "Khi có yêu cầu", "Định kỳ", "-"})
  void readsNoTimeFromACellWithout(String cell) {
    assertThat(finder.readCell(cell, 2025)).isEmpty();
  }
}
