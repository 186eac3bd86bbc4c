// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.DocumentProfile.Period;
import org.kehoach.corpus.finding.DocumentProfile.Province;
import org.kehoach.corpus.finding.DocumentProfile.Signer;
import org.kehoach.extractors.citation.Plans;
import org.kehoach.extractors.segment.ZoneFinder;

class ProfileExtractorTest {
  private static final ProfileExtractor EXTRACTOR = ProfileExtractor.load();

  @Test
  void readsALetterheadInTwoColumns() {
    DocumentProfile profile =
        profile(
            "ỦY BAN NHÂN DÂN",
            "TỈNH SƠN LA",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 12/KH-UBND",
            "Sơn La, ngày 05 tháng 3 năm 2024",
            "KẾ HOẠCH",
            "Phát triển du lịch giai đoạn 2024 - 2025, tầm nhìn đến năm 2030",
            "Căn cứ Luật Du lịch năm 2017;");
    assertThat(profile.type()).isEqualTo("Kế hoạch");
    assertThat(profile.number()).isEqualTo("12/KH-UBND");
    assertThat(profile.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(profile.issuer()).isEqualTo("UBND tỉnh Sơn La");
    assertThat(profile.province()).isEqualTo(unmerged("Sơn La", "14"));
    assertThat(profile.title())
        .isEqualTo("Phát triển du lịch giai đoạn 2024 - 2025, tầm nhìn đến năm 2030");
    assertThat(profile.period()).isEqualTo(new Period(2024, 2025));
    assertThat(profile.outlook()).isEqualTo(2030);
  }

  @Test
  void readsALetterheadCutAnywhere() {
    DocumentProfile profile =
        profile(
            "ỦY BAN NHÂN",
            "DÂN",
            "THÀNH PHỐ HỒ CHÍ MINH",
            "CỘNG HÒA XÃ",
            "HỘI CHỦ NGHĨA VIỆT NAM",
            "Số:",
            "28/QĐ-UBND",
            "Thành phố Hồ",
            "Chí Minh, ngày 19 tháng 11 năm 2025",
            "QUYẾT ĐỊNH",
            "BAN HÀNH KẾ HOẠCH TRIỂN KHAI QUYẾT ĐỊNH SỐ 06/QĐ-TTG NGÀY 02 THÁNG 01 NĂM 2025",
            "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH",
            "Căn cứ Quyết định số 06/QĐ-TTg ngày 02 tháng 01 năm 2025;");
    assertThat(profile.number()).isEqualTo("28/QĐ-UBND");
    assertThat(profile.issuedOn()).isEqualTo(LocalDate.of(2025, 11, 19));
    assertThat(profile.issuer()).isEqualTo("UBND thành phố Hồ Chí Minh");
    assertThat(profile.title()).startsWith("Triển khai Quyết định số 06/QĐ-TTg ngày 02 tháng");
    assertThat(profile.period()).isEqualTo(new DocumentProfile.Period(null, null));
  }

  @Test
  void blanksAreNotFilled() {
    DocumentProfile profile =
        profile(
            "Số: /QĐ-UBND Sơn La, ngày tháng năm 2024",
            "QUYẾT ĐỊNH",
            "Ban hành Kế hoạch phát triển chợ",
            "UỶ BAN NHÂN DÂN TỈNH SƠN LA",
            "Căn cứ Quyết định số 5/QĐ-TTg ngày 03/6/2020;");
    assertThat(profile.number()).isNull();
    assertThat(profile.issuedOn()).isNull();
    assertThat(profile.issuedYear()).isEqualTo(2024);
    assertThat(profile.issuer()).isEqualTo("UBND tỉnh Sơn La");
    assertThat(profile.title()).isEqualTo("Phát triển chợ");
  }

  @Test
  void anAppendixGivesTheNumberOfItsOwnKindOfAct() {
    DocumentProfile profile =
        profile(
            "KẾ HOẠCH",
            "Phát triển chợ",
            "I. MỤC TIÊU",
            "(Kèm theo Quyết định số 1/QĐ-UBND ngày 01/9/2023 của UBND tỉnh Lai Châu)",
            "(Ban hành kèm theo Kế hoạch số 4734/KH-UBND ngày 10/10/2023 của UBND tỉnh Điện Biên)");
    assertThat(profile.number()).isEqualTo("4734/KH-UBND");
    assertThat(profile.issuedOn()).isEqualTo(LocalDate.of(2023, 10, 10));
    assertThat(profile.province()).isEqualTo(unmerged("Điện Biên", "11"));
    assertThat(profile.issuer()).isEqualTo("UBND tỉnh Điện Biên");
  }

  @Test
  void withoutALetterheadTheMostNamedProvinceIsIt() {
    DocumentProfile profile =
        profile(
            "KẾ HOẠCH",
            "Phát triển chợ trên địa bàn tỉnh",
            "- Chợ của tỉnh Đăk Lăk; học tập tỉnh Gia Lai.",
            "- Báo Đắk Lắk, Viettel Đắk Lắk;");
    assertThat(profile.province()).isEqualTo(unmerged("Đắk Lắk", "66"));
  }

  @Test
  void manyProvincesAreNone() {
    assertThat(
            profile("BÁO CÁO", "Tình hình", "tỉnh Gia Lai; tỉnh Sơn La; tỉnh Nghệ An.").province())
        .isNull();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "UBND TỈNH KIÊN GIANG;SỞ Y TẾ, Sở y tế tỉnh Kiên Giang, Kiên Giang, 91",
    "THỦ TƯỚNG CHÍNH PHỦ, Thủ tướng Chính phủ, ,",
    "ỦY BAN NHÂN DÂN;XÃ MƯỜNG LA, UBND xã Mường La, ,",
    "TỈNH ỦY LẠNG SƠN;*, Tỉnh ủy Lạng Sơn, Lạng Sơn, 20",
    "ỦY BAN NHÂN DÂN;TỈNH THỪA THIÊN HUẾ, UBND tỉnh Thừa Thiên Huế, Thừa Thiên Huế, 46",
  })
  void namesTheIssuerCanonically(String letterhead, String issuer, String province, String code) {
    String head = letterhead + ";Số: 1/KH-X;Kiên, ngày 02 tháng 5 năm 2017;KẾ HOẠCH;Phát triển chợ";
    DocumentProfile profile = profile(head.split(";"));
    assertThat(profile.issuer()).isEqualTo(issuer);
    if (province == null) {
      assertThat(profile.province()).isNull();
    } else {
      assertThat(profile.province())
          .extracting(Province::name, Province::code)
          .containsExactly(province, code);
    }
  }

  @ParameterizedTest
  @CsvSource({"2025-06-30, 10", "2025-07-01, 15"})
  void aMergedProvinceHasTheCodeOfItsDay(LocalDate date, String code) {
    String day =
        "Lào Cai, ngày %d tháng %d năm %d"
            .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    assertThat(
            profile("ỦY BAN NHÂN DÂN TỈNH LÀO CAI", day, "KẾ HOẠCH", "Phát triển chợ").province())
        .isEqualTo(new Province("Lào Cai", code, new Province.Today("Lào Cai", "15")));
  }

  @Test
  void aTitleThatRanIntoTheRecitalIsCutOff() {
    assertThat(
            profile(
                    "KẾ HOẠCH",
                    "Phát triển chợ năm 2025 trên địa bàn tỉnh Thực hiện Quyết định số 9/QĐ-TTg"
                        + " ngày 18/5/2025; UBND tỉnh ban hành Kế hoạch như sau:")
                .title())
        .isEqualTo("Phát triển chợ năm 2025 trên địa bàn tỉnh");
  }

  @Test
  void aLetterheadThatRanTogetherIsTakenApart() {
    DocumentProfile profile =
        profile(
            "ỦY BAN NHÂN DÂN",
            "THÀNH PHỐ HUẾ",
            "Số: 4 /QĐ-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Huế, ngày 20 tháng 02"
                + " năm 2025 QUYẾT ĐỊNH Ban hành Kế hoạch phát triển chợ năm 2025 CHỦ TỊCH ỦY BAN"
                + " NHÂN DÂN THÀNH PHỐ HUẾ",
            "Căn cứ Luật Thương mại năm 2005;");
    assertThat(profile.type()).isEqualTo("Quyết định");
    assertThat(profile.number()).isEqualTo("4/QĐ-UBND");
    assertThat(profile.issuedOn()).isEqualTo(LocalDate.of(2025, 2, 20));
    assertThat(profile.title()).isEqualTo("Phát triển chợ năm 2025");
    assertThat(profile.issuer()).isEqualTo("UBND thành phố Huế");
  }

  @Test
  void theFirstSignatureCounts() {
    DocumentProfile profile =
        profile(
            "QUYẾT ĐỊNH",
            "Về việc A",
            "Điều 1. Chủ tịch UBND tỉnh thi hành.",
            "KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
            "Nơi nhận:",
            "- Như Điều 1;",
            "- Các Phòng CV,",
            "TTTT;",
            "- Lưu: VT.",
            "Trần Văn Một",
            "CHỦ TỊCH",
            "Lê Thị Hai");
    assertThat(profile.signer()).isEqualTo(new Signer("Trần Văn Một", "Phó Chủ tịch"));
    assertThat(profile.recipients()).containsExactly("Như Điều 1", "Các Phòng CV, TTTT");
  }

  @ParameterizedTest
  @CsvSource({
    "TM. ỦY BAN NHÂN DÂN;CHỦ TỊCH;Lê Thị Hai, Lê Thị Hai, Chủ tịch",
    "KT. GIÁM ĐỐC;PHÓ GIÁM ĐỐC;(Đã ký);Trần Văn Một, Trần Văn Một, Phó Giám đốc",
    "TL. CHỦ TỊCH;CHÁNH VĂN PHÒNG Trần Văn Một, Trần Văn Một, Chánh Văn phòng",
    "TM. BAN THƯỜNG VỤ;PHÓ BÍ THƯ THƯỜNG TRỰC;Y Thông Niê, Y Thông Niê, Phó Bí thư Thường trực",
  })
  void thePositionIsTheOneThatSigns(String lines, String name, String position) {
    DocumentProfile profile = profile(("KẾ HOẠCH;Phát triển chợ;I. MỤC TIÊU;" + lines).split(";"));
    assertThat(profile.signer()).isEqualTo(new Signer(name, position));
  }

  private static DocumentProfile profile(String... lines) {
    PlanDocument plan = Plans.of(lines);
    return EXTRACTOR.extract(plan, new ZoneFinder().zones(plan));
  }

  private static Province unmerged(String name, String code) {
    return new Province(name, code, new Province.Today(name, code));
  }
}
