// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.DocumentProfile.Period;

/// The period of plans whose titles name no year.
class BodyPeriodTest {

  private static DocumentProfile profile(String body) {
    return ReadPlans.profile(
        """
        ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG
        Số: 5/KH-UBND
        Mỹ Tho, ngày 04 tháng 3 năm 2024
        KẾ HOẠCH
        Cấp nước sạch nông thôn
        """
            + body);
  }

  @Test
  void isThatOfTheHeadingsOfTheAims() {
    assertThat(
            profile(
                    """
                    I. MỤC TIÊU
                    1. Mục tiêu đến năm 2027
                    - Có 90% hộ dân dùng nước sạch.
                    2. Định hướng đến năm 2030
                    - Có 95% hộ dân dùng nước sạch.
                    II. TỔ CHỨC THỰC HIỆN
                    1. Sở Tài chính
                    - Bố trí kinh phí năm 2033.
                    """)
                .period())
        .isEqualTo(new Period(null, 2030));
  }

  @Test
  void isThatOfTheAimsWhichBeginWithTheirTime() {
    assertThat(
            profile(
                    """
                    I. MỤC TIÊU
                    a) Đến hết năm 2026: có 80% hộ dân dùng nước sạch.
                    b) Đến hết năm 2035: có 99% hộ dân dùng nước sạch.
                    """)
                .period())
        .isEqualTo(new Period(null, 2035));
  }

  @Test
  void isThatOfTheSentenceWhichIssuesThePlan() {
    assertThat(
            profile(
                    """
                    Thực hiện Quyết định số 9/QĐ-TTg ngày 05 tháng 01 năm 2022 của Thủ tướng Chính phủ về nước sạch giai đoạn 2021 - 2025;
                    Ủy ban nhân dân tỉnh ban hành Kế hoạch cấp nước sạch nông thôn năm 2024 như sau:
                    I. MỤC TIÊU
                    - Có 90% hộ dân dùng nước sạch.
                    """)
                .period())
        .isEqualTo(new Period(2024, 2024));
  }

  @Test
  void isThatOfTheChapterOnTime() {
    assertThat(
            profile(
                    """
                    I. MỤC TIÊU
                    - Có 90% hộ dân dùng nước sạch.
                    II. THỜI GIAN THỰC HIỆN
                    - Đợt 1: từ ngày 20 tháng 11 năm 2024 đến ngày 03 tháng 12 năm 2024.
                    - Đợt 2: hoàn thành trước ngày 15 tháng 3 năm 2025.
                    III. NHIỆM VỤ
                    - Sửa chữa trạm bơm.
                    """)
                .period())
        .isEqualTo(new Period(2024, 2025));
  }

  @Test
  void isNotThatOfADocumentNamedInAHeading() {
    assertThat(
            profile(
                    """
                    I. MỤC TIÊU
                    1. Mục tiêu thực hiện Quyết định số 9/QĐ-TTg ngày 05 tháng 01 năm 2022
                    - Có 90% hộ dân dùng nước sạch.
                    II. NHIỆM VỤ
                    1. Sửa chữa trạm bơm
                    - Thời gian thực hiện: năm 2024.
                    2. Thay đường ống
                    - Thời gian thực hiện: năm 2025.
                    """)
                .period())
        .isEqualTo(new Period(null, null));
  }
}
