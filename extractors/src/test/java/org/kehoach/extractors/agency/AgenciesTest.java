// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.DocumentProfile.Province;
import org.kehoach.extractors.rules.RuleSet;

/// One agency has one id and one form of its name, however a document spells it.
class AgenciesTest {

  private final AgencyReaders readers = AgencyReaders.load();
  private final AgencyNames names = AgencyNames.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "Sở TT&TT > Sở Thông tin và Truyền thông",
        "Sở KH&CN; > Sở Khoa học và Công nghệ",
        "Sở LĐ-TB&XH > Sở Lao động - Thương binh và Xã hội",
        "Sở VH,TT&DL > Sở Văn hóa, Thể thao và Du lịch",
        "Sở TC > Sở Tài chính",
        "TC > TC",
        "BQL các KCN > Ban Quản lý các KCN",
        "Đài PT-TH tỉnh > Đài Phát thanh và Truyền hình tỉnh",
        "CA tỉnh > Công an tỉnh",
        "SỞ TÀI CHÍNH > Sở Tài chính",
        "SỞ KHOA HỌC VÀ CÔNG NGHỆ > Sở Khoa học và Công nghệ",
        "sở Khoa học và Công nghệ > Sở Khoa học và Công nghệ",
        "Uỷ ban Nhân dân các xã, phường > Ủy ban nhân dân các xã, phường",
        "các Doanh nghiệp Viễn thông. > Các doanh nghiệp viễn thông",
        "UBND cấp xã[1] > UBND cấp xã",
      })
  void writesANameAsInRunningText(String written, String name) {
    assertThat(names.normalise(written)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "Sở TT&TT > Sở Thông tin và Truyền thông",
        "Các đơn vị liên quan > đơn vị có liên quan",
        "Ủy ban nhân dân cấp xã > UBND cấp xã",
        "Sở Y tế tỉnh Sơn La > Sở Y tế",
        "Đài Phát thanh và Truyền hình tỉnh > Đài PTTH",
        "BQL các KCN > Ban Quản lý các khu công nghiệp",
        "Uỷ ban Mặt trận Tổ quốc > UBMTTQ",
      })
  void givesTwoSpellingsOneId(String one, String other) {
    Agencies agencies = inSonLa(Map.of());
    assertThat(agencies.of(one).id()).isNotNull().isEqualTo(agencies.of(other).id());
  }

  @Test
  void resolvesAShortNameToTheNameItStandsFor() {
    String text =
        "Các Sở, ban, ngành; UBND các huyện, thành phố (sau đây gọi tắt là chính quyền cơ sở).";
    Agencies agencies = inSonLa(readers.aliases().read(text));
    Agency alias = agencies.of("Chính quyền cơ sở");
    assertThat(alias.name()).isEqualTo("Chính quyền cơ sở");
    assertThat(alias.id()).isEqualTo("ubnd-cap-huyen/14");
  }

  @Test
  void aNameThatIsNotKnownKeepsItsWords() {
    Agency agency = inSonLa(Map.of()).of("Các phòng chuyên môn thuộc Sở TT&TT");
    assertThat(agency.name()).isEqualTo("Các phòng chuyên môn thuộc Sở Thông tin và Truyền thông");
    assertThat(agency.id()).isNull();
    assertThat(agency.successor()).isNull();
  }

  @Test
  void anOldNameIsLinkedInLaterDocumentsToo() {
    Agency agency = inSonLa(Map.of()).of("Sở TT&TT");
    assertThat(agency.id()).isEqualTo("so-thong-tin-va-truyen-thong/14");
    assertThat(agency.successor()).isEqualTo("so-khoa-hoc-va-cong-nghe/14");
  }

  private Agencies inSonLa(Map<String, String> shortNames) {
    DocumentProfile profile =
        new DocumentProfile(
            "Kế hoạch",
            null,
            LocalDate.of(2025, 11, 3),
            null,
            null,
            null,
            new Province("Sơn La", "14", new Province.Today("Sơn La", "14")),
            new DocumentProfile.Period(null, null),
            null,
            null,
            List.of());
    return readers.agencies().in(profile, shortNames);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "Bộ Khoa học và Công nghệ > CENTRAL > false",
        "Bộ Chỉ huy Quân sự tỉnh > PROVINCE > false",
        "Sở Tài chính > PROVINCE > false",
        "Các Sở, ban, ngành > PROVINCE > true",
        "Sở, ban, ngành > PROVINCE > true",
        "UBND tỉnh > PROVINCE > false",
        "UBND các huyện, thị xã, thành phố > DISTRICT > true",
        "UBND cấp xã > COMMUNE > true",
        "UBND xã, phường > COMMUNE > true",
        "Doanh nghiệp viễn thông > ENTERPRISE > true",
        "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Sơn La > PROVINCE > false",
        "Báo Sơn La > MEDIA > false",
        "Các cơ quan báo chí trên địa bàn tỉnh > MEDIA > true",
        "Ủy ban Mặt trận Tổ quốc > ORGANISATION > false",
        "Các tổ chức chính trị - xã hội > ORGANISATION > true",
        "Công an tỉnh > PROVINCE > false",
      })
  void knowsLevelAndGroup(String name, Agency.Level level, boolean group) {
    Agency agency = inSonLa(Map.of()).of(name);
    assertThat(agency.level()).isEqualTo(level);
    assertThat(agency.group()).isEqualTo(group);
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfARuleMatchesIt() {
    return Stream.of("levels.rules", "groups.rules")
        .flatMap(file -> RuleSet.load(Agencies.class, file).rules().stream())
        .flatMap(
            rule ->
                Stream.concat(
                    rule.examples().stream().map(e -> check(rule.pattern(), e.text(), true)),
                    rule.counterExamples().stream()
                        .map(e -> check(rule.pattern(), e.text(), false))));
  }

  private static DynamicTest check(String pattern, String name, boolean expected) {
    return DynamicTest.dynamicTest(
        name,
        () ->
            assertThat(java.util.regex.Pattern.compile(pattern).matcher(name).find())
                .isEqualTo(expected));
  }
}
