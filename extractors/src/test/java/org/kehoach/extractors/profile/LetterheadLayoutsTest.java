// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.DocumentProfile.Period;

/// The ways in which letterheads, numbers and titles are laid out, one per test.
class LetterheadLayoutsTest {

  private static final String REST =
      """

      Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;
      Cơ quan ban hành Kế hoạch như sau:
      I. MỤC ĐÍCH
      1. Nâng cao nhận thức của người dân.
      """;

  private static DocumentProfile profile(String head) {
    return ReadPlans.profile(head + REST);
  }

  @Test
  void aLetterheadOfTableRowsWithoutTheActsName() {
    DocumentProfile profile =
        profile(
            """
            - 1 Nghị quyết 8/NQ-CP năm 2021 về nghề muối do Chính phủ ban hành
            - 2 Kế hoạch 64/KH-UBND năm 2019 phát triển nghề muối tỉnh Cà Mau giai đoạn 2016-2020
            ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            Số: 77/KH-UBND | Bạc Liêu, ngày 12 tháng 4 năm 2021 |

            PHÁT TRIỂN NGHỀ MUỐI TRÊN ĐỊA BÀN TỈNH BẠC LIÊU GIAI ĐOẠN 2021 - 2025
            """);
    assertThat(profile.type()).isEqualTo("Kế hoạch");
    assertThat(profile.number()).isEqualTo("77/KH-UBND");
    assertThat(profile.issuedOn()).isEqualTo(LocalDate.of(2021, 4, 12));
    assertThat(profile.issuer()).isEqualTo("UBND tỉnh Bạc Liêu");
    assertThat(profile.title())
        .isEqualTo("Phát triển nghề muối trên địa bàn tỉnh Bạc Liêu giai đoạn 2021 - 2025");
    assertThat(profile.period()).isEqualTo(new Period(2021, 2025));
  }

  @Test
  void aWebPagesTableOfPropertiesAboveTheLetterhead() {
    DocumentProfile profile =
        profile(
            """
            Thứ 2, Ngày 28/10/2024
            Kế hoạch
            Số hiệu 1148/QĐ-UBND
            Ngày ban hành 19/05/2021
            Cơ quan ban hành Tỉnh Sóc Trăng
            Lĩnh vực Tài nguyên

            ỦY BAN NHÂN DÂN
            TỈNH AN GIANG
            --------

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------

            Số: 1148/QĐ-UBND

            An Giang, ngày 19 tháng 5 năm 2021

            QUYẾT ĐỊNH

            VỀ VIỆC BAN HÀNH KẾ HOẠCH BẢO VỆ RỪNG TRÀM ĐẾN NĂM 2030

            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG
            """);
    assertThat(profile.type()).isEqualTo("Quyết định");
    assertThat(profile.issuedOn()).isEqualTo(LocalDate.of(2021, 5, 19));
    assertThat(profile.issuer()).isEqualTo("UBND tỉnh An Giang");
    assertThat(profile.title()).isEqualTo("Bảo vệ rừng tràm đến năm 2030");
  }

  @Test
  void bothColumnsOnOneLine() {
    DocumentProfile profile =
        profile(
            """
            UBND TỈNH THANH HÓA            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
               SỞ TÀI CHÍNH                     Độc lập - Tự do - Hạnh phúc
            Số: 905/KH-STC                 Thanh Hóa, ngày 10 tháng 3 năm 2024

                             KẾ HOẠCH
                 Thực hành tiết kiệm năm 2024
            """);
    assertThat(profile.issuer()).isEqualToIgnoringCase("Sở Tài chính tỉnh Thanh Hóa");
    assertThat(profile.number()).isEqualTo("905/KH-STC");
    assertThat(profile.title()).isEqualTo("Thực hành tiết kiệm năm 2024");
  }

  @ParameterizedTest(name = "{0} is {1} of {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "ĐẢNG BỘ TỈNH HÒA BÌNH;HUYỆN ỦY TÂN LẠC;*, Huyện ủy Tân Lạc, Hòa Bình",
        "ĐẢNG BỘ TỈNH LÂM ĐỒNG;THÀNH ỦY ĐÀ LẠT;*, Thành ủy Đà Lạt, Lâm Đồng",
        "BAN CHẤP HÀNH ĐẢNG BỘ;TỈNH VĨNH PHÚC;*, Tỉnh ủy Vĩnh Phúc, Vĩnh Phúc",
        "ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG;ĐẢNG ỦY PHƯỜNG HẢI CHÂU, Đảng ủy phường Hải Châu, Đà Nẵng",
        "TỈNH ĐOÀN BẾN TRE;***;ĐOÀN TNCS HỒ CHÍ MINH, Tỉnh đoàn tỉnh Bến Tre, Bến Tre",
        "UBND HUYỆN MỘ ĐỨC;UBND XÃ ĐỨC LÂN, UBND xã Đức Lân, -",
        "ỦY BAN NHÂN DÂN;XÃ TÂN TIẾN;TỈNH HƯNG YÊN, UBND xã Tân Tiến, Hưng Yên",
        "ỦY BAN NHÂN DÂN;THÀNH PHỐ HÀ NỘI;PHƯỜNG ĐỐNG ĐA, UBND phường Đống Đa, Hà Nội",
        "UBND TỈNH BẮC GIANG;UBND HUYỆN LỤC NGẠN, UBND huyện Lục Ngạn, Bắc Giang",
        "UBND THÀNH PHỐ HỒ CHÍ MINH;UBND QUẬN 1, UBND quận 1, Hồ Chí Minh",
        "ỦY BAN NHÂN DÂN;TỈNH NGHỆ AN;SỞ KHOA HỌC VÀ;CÔNG NGHỆ, Sở khoa học và công nghệ tỉnh Nghệ"
            + " An, Nghệ An",
        "SỞ Y TẾ ĐỒNG NAI, Sở y tế tỉnh Đồng Nai, Đồng Nai",
        "BAN CHỈ ĐẠO LIÊN NGÀNH;AN TOÀN THỰC PHẨM;TỈNH ĐẮK NÔNG, Ban chỉ đạo liên ngành an toàn"
            + " thực phẩm tỉnh Đắk Nông, Đắk Nông",
        "UBND TỈNH LÀO CAI;VĂN PHÒNG, Văn phòng UBND tỉnh Lào Cai, Lào Cai",
        "BỘ CÔNG AN;CÔNG AN TỈNH GIA LAI, Công an tỉnh Gia Lai, Gia Lai",
        "BỘ TƯ PHÁP;-----, Bộ tư pháp, -",
      })
  void theLastOrganOfTheLetterheadIssues(String letterhead, String issuer, String province) {
    DocumentProfile profile =
        profile(
            letterhead.replace(';', '\n')
                + "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 8/KH-ABC\nngày 06 tháng 4 năm 2022\nKẾ"
                + " HOẠCH\nTrồng cây đầu xuân");
    assertThat(profile.issuer()).isEqualTo(issuer);
    assertThat(profile.province() == null ? null : profile.province().name()).isEqualTo(province);
  }

  @Test
  void aLetterHasItsSubjectForTitle() {
    DocumentProfile profile =
        profile(
            """
            ỦY BAN NHÂN DÂN
            TỈNH PHÚ YÊN
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 4512/UBND-KT
            V/v đẩy nhanh tiến độ giải ngân năm 2024
            Phú Yên, ngày 09 tháng 9 năm 2024
            Kính gửi: Các sở, ban, ngành thuộc tỉnh.
            """);
    assertThat(profile.type()).isEqualTo("Công văn");
    assertThat(profile.number()).isEqualTo("4512/UBND-KT");
    assertThat(profile.title()).isEqualTo("Đẩy nhanh tiến độ giải ngân năm 2024");
    assertThat(profile.period()).isEqualTo(new Period(2024, 2024));
  }

  @Test
  void numberAndDateInBracketsUnderTheTitle() {
    DocumentProfile profile =
        profile(
            """
            ỦY BAN NHÂN DÂN TỈNH LAI CHÂU
            KẾ HOẠCH
            Phát triển chè cổ thụ giai đoạn 2024 - 2027
            (Số 38/KH-UBND ngày 04/3/2024 của UBND tỉnh Lai Châu)
            """);
    assertThat(profile.number()).isEqualTo("38/KH-UBND");
    assertThat(profile.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 4));
    assertThat(profile.title()).isEqualTo("Phát triển chè cổ thụ giai đoạn 2024 - 2027");
  }

  @ParameterizedTest
  @CsvSource({
    "QUYẾT ĐỊNH;CỦA ỦY BAN NHÂN DÂN TỈNH LAI CHÂU;Về việc phê duyệt Kế hoạch trồng chè",
    "QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH LAI CHÂU;Về việc phê duyệt Kế hoạch trồng chè",
    "NGHỊ QUYẾT;CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH;về trồng chè",
    "KẾ HOẠCH;KẾ HOẠCH TRỒNG CHÈ",
    "QUYẾT ĐỊNH;BAN HÀNH KẾ HOẠCH TRỒNG CHÈ THỦ TƯỚNG CHÍNH PHỦ",
  })
  void whoIssuesAndTheActsNameAreNoPartOfTheTitle(String lines) {
    String head =
        "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU\nSố: 38/KH-UBND\nLai Châu, ngày 04 tháng 3 năm 2024\n";
    assertThat(profile(head + lines.replace(';', '\n')).title()).isEqualTo("Trồng chè");
  }

  @Test
  void aPlansOwnTitleIsFullerThanTheDecisions() {
    DocumentProfile profile =
        ReadPlans.profile(
            """
            ỦY BAN NHÂN DÂN
            TỈNH QUẢNG BÌNH
            Số: 1010/QĐ-UBND
            Quảng Bình, ngày 10 tháng 5 năm 2024
            QUYẾT ĐỊNH
            Ban hành Kế hoạch nuôi ong
            ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH
            Căn cứ Luật Chăn nuôi ngày 19/11/2018;
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Kế hoạch nuôi ong.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Hồ Thị Mẫu
            KẾ HOẠCH
            Nuôi ong lấy mật giai đoạn 2024 - 2026
            (Kèm theo Quyết định số 1010/QĐ-UBND ngày 10/5/2024 của UBND tỉnh)
            I. MỤC TIÊU
            - Có 500 đàn ong.
            """);
    assertThat(profile.type()).isEqualTo("Quyết định");
    assertThat(profile.number()).isEqualTo("1010/QĐ-UBND");
    assertThat(profile.title()).isEqualTo("Nuôi ong lấy mật giai đoạn 2024 - 2026");
    assertThat(profile.period()).isEqualTo(new Period(2024, 2026));
  }

  @Test
  void aNumberInATitleInCapitalsKeepsItsCapitals() {
    assertThat(
            profile("KẾ HOẠCH\nTHỰC HIỆN QUYẾT ĐỊNH SỐ 41/QĐ-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ").title())
        .contains("41/QĐ-TTg");
  }

  @Test
  void theSectionThatDrewItUpBelongsToTheNumber() {
    assertThat(profile("UBND TỈNH ĐỒNG THÁP\nSố: 34/KH-UBND.HC\nKẾ HOẠCH\nTrồng sen").number())
        .isEqualTo("34/KH-UBND.HC");
  }
}
