// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.text.Vietnamese;

/// A name means an agency by its words, the document's province and date; a doubtful one means
/// none.
class AgencyLinkerTest {
  private static final Provinces PROVINCES = Provinces.load();
  private static final AgencyRegistry REGISTRY = AgencyRegistry.load(PROVINCES);
  private static final AgencyLinker LINKER =
      new AgencyLinker(REGISTRY, PROVINCES, Vietnamese::lower);

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      nullValues = "-",
      value = {
        // a department is type x province; the name's province wins over the document's
        "Sở Y tế > Sơn La > 2024-05-01 > so-y-te/14",
        "Sở Y tế tỉnh Sơn La > Sơn La > 2024-05-01 > so-y-te/14",
        "Sở Y tế tỉnh Lai Châu > Sơn La > 2024-05-01 > so-y-te/12",
        "Sở Y tế Hà Nội > Sơn La > 2024-05-01 > so-y-te/01",
        "Sở Y tế > - > 2024-05-01 > -",
        "Sở Y tế huyện > Sơn La > 2024-05-01 > -",
        // the code is that of the document's date
        "Sở Y tế > Lào Cai > 2024-05-01 > so-y-te/10",
        "Sở Y tế > Lào Cai > 2026-05-01 > so-y-te/15",
        "Sở Y tế tỉnh Hòa Bình > Sơn La > 2026-05-01 > so-y-te/17",
        // heads, remarks, the order of words
        "Giám đốc Sở Y tế > Sơn La > - > so-y-te/14",
        "Phó Giám đốc Sở Y tế tỉnh > Sơn La > - > so-y-te/14",
        "Các Sở, ban ngành có liên quan trên địa bàn tỉnh > Sơn La > - > so-ban-nganh/14",
        "Các doanh nghiệp viễn thông trên địa bàn tỉnh Sơn La > Sơn La > - >"
            + " doanh-nghiep-vien-thong",
        "Các doanh nghiệp viễn thông trên địa bàn tỉnh Lai Châu > Sơn La > - > -",
        "Chánh Thanh tra tỉnh > Sơn La > - > thanh-tra-tinh/14",
        "Các phòng thuộc Sở Y tế > Sơn La > - > -",
        "Các cơ quan báo chí, truyền thông tỉnh > Sơn La > - > co-quan-bao-chi",
        "Các cơ quan báo chí tỉnh Lai Châu > Sơn La > - > -",
        "Bệnh viện đa khoa tỉnh > Sơn La > - > -",
        "Mời Ban Tổ chức Thành ủy tham gia > Hải Phòng > - > ban-to-chuc-tinh-uy/31",
        "Thủ trưởng các Sở, Ban ngành, quận, huyện > Sơn La > - > so-nganh-dia-phuong/14",
        "Các sở, ngành, đơn vị có liên quan > Sơn La > - > so-nganh-don-vi/14",
        "Các cơ quan, đơn vị chức năng > Sơn La > - > co-quan-chuc-nang",
        "Các cơ quan, đơn vị được phân công > Sơn La > - > -",
        "Các ngành, các cấp tỉnh > Sơn La > - > nganh-va-cap",
        // bodies of districts and communes stand for all of a province; a single one is none
        "Phòng Y tế > Sơn La > 2017-05-01 > phong-y-te-cap-huyen/14",
        "Phòng Y tế huyện, thị, thành phố > Sơn La > 2017-05-01 > phong-y-te-cap-huyen/14",
        "Phòng Y tế huyện Mộc Châu > Sơn La > 2017-05-01 > -",
        "Phòng Nghiệp vụ Dược > Sơn La > 2017-05-01 > -",
        "Phòng Văn hóa - Xã hội các xã, phường > Sơn La > 2026-05-01 >"
            + " phong-van-hoa-xa-hoi-cap-xa/14",
        "Trung tâm Phục vụ hành chính công cấp xã > Sơn La > 2026-05-01 >"
            + " trung-tam-phuc-vu-hanh-chinh-cong-cap-xa/14",
        "Trung tâm Phục vụ hành chính công tỉnh > Sơn La > 2026-05-01 >"
            + " trung-tam-phuc-vu-hanh-chinh-cong-tinh/14",
        "Trung tâm Y tế khu vực Mộc Châu > Sơn La > 2026-05-01 > -",
        "Trung tâm Chuyển đổi số tỉnh > Sơn La > - > trung-tam-chuyen-doi-so-tinh/14",
        "Trung tâm Chuyển đổi số > Sơn La > - > -",
        "Chủ đầu tư hạ tầng KCN > Sơn La > - > chu-dau-tu-ha-tang-khu-cong-nghiep",
        "Chủ đầu tư > Sơn La > - > -",
        // what needs its place has none without it; a city is no province
        "Công an > Sơn La > - > -",
        "Công an tỉnh > Sơn La > - > cong-an-tinh/14",
        "Công an thành phố > Sơn La > - > -",
        "Công an thành phố > Hải Phòng > - > cong-an-tinh/31",
        "Công an tỉnh > Hải Phòng > - > -",
        "Thành ủy > Sơn La > - > -",
        "Thành ủy > Hải Phòng > - > tinh-uy/31",
        "UBND thành phố > Đồng Nai > 2026-04-29 > -",
        "UBND thành phố > Đồng Nai > 2026-04-30 > ubnd-tinh/75",
        // districts by their code, in their province alone
        "UBND huyện Mường La > Sơn La > 2024-05-01 > ubnd-huyen/120",
        "UBND thành phố Sơn La > Sơn La > 2024-05-01 > ubnd-huyen/116",
        "UBND huyện Mường La > Lai Châu > 2024-05-01 > -",
        "UBND huyện Mường Tè > Sơn La > 2024-05-01 > -",
        "UBND thành phố Huế > Thừa Thiên Huế > 2024-05-01 > -",
        "UBND thành phố Huế > Huế > 2025-05-01 > ubnd-tinh/46",
        // regions, in either numerals
        "Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực II > Đồng Nai > - >"
            + " ngan-hang-nha-nuoc-khu-vuc/kv2",
        "Ngân hàng Nhà nước khu vực 14 > Cần Thơ > - > ngan-hang-nha-nuoc-khu-vuc/kv14",
        "Kho bạc Nhà nước khu vực XI > Hà Tĩnh > - > kho-bac-nha-nuoc-khu-vuc/kv11",
        "Ngân hàng Nhà nước khu vực miền núi > Sơn La > - > -",
        // one name, two agencies: the date decides, and where there is none nothing does
        "Cục Thuế > Sơn La > 2024-05-01 > cuc-thue-tinh/14",
        "Cục Thuế > Sơn La > 2025-05-01 > cuc-thue",
        "Cục Thuế > Sơn La > - > -",
        "Cục Thuế tỉnh > Sơn La > - > cuc-thue-tinh/14",
        // names of one province
        "Báo Điện Biên Phủ > Điện Biên > - > bao-tinh/11",
        "Báo Điện Biên Phủ > Sơn La > - > -",
        "Báo cáo > Sơn La > - > -",
        "UBND cấp xã > Sơn La > - > ubnd-cap-xa/14",
        "UBND xã > Sơn La > - > -",
        "UBND các xã, phường có dự án đi qua > Sơn La > - > -",
        "VNPT Sơn La > Sơn La > - > vnpt-tinh/14",
        "VNPT > Sơn La > - > vnpt",
        "Bộ Tài chính > - > - > bo-tai-chinh",
        "Bộ Tài chính tỉnh > Sơn La > - > -",
      })
  void aNameMeansAnAgency(
      String name, @Nullable String province, @Nullable String date, @Nullable String id) {
    assertThat(LINKER.link(name, setting(province, date)).map(AgencyLink::id).orElse(null))
        .isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      nullValues = "-",
      value = {
        "Sở Thông tin và Truyền thông > Sơn La > 2024-05-01 > so-khoa-hoc-va-cong-nghe/14",
        "Sở Thông tin và Truyền thông > Sơn La > 2026-05-01 > so-khoa-hoc-va-cong-nghe/14",
        "Sở Y tế > Sơn La > 2024-05-01 > -",
        "Sở Y tế > Hòa Bình > 2024-05-01 > so-y-te/25",
        "Sở Thông tin và Truyền thông > Hòa Bình > 2024-05-01 > so-khoa-hoc-va-cong-nghe/25",
        "Sở Y tế > Bắc Ninh > 2024-05-01 > so-y-te/24",
        "Sở Văn hóa - Thông tin > Sơn La > 2004-05-01 > so-van-hoa-the-thao-va-du-lich/14",
        "Sở Bưu chính, Viễn thông > Sơn La > 2004-05-01 > so-khoa-hoc-va-cong-nghe/14",
        "Bộ Kế hoạch và Đầu tư > - > 2024-05-01 > bo-tai-chinh",
        "UBND các huyện, thành phố > Sơn La > 2024-05-01 > -",
      })
  void whoDoesItsWorkToday(
      String name, @Nullable String province, String date, @Nullable String successor) {
    assertThat(LINKER.link(name, setting(province, date)))
        .hasValueSatisfying(link -> assertThat(link.successor()).isEqualTo(successor));
  }

  @Test
  void aLineOfAgenciesLeavesOutOthersThatWereMergedWithIt() {
    assertThat(REGISTRY.line(entry("so-thong-tin-va-truyen-thong")))
        .containsExactlyInAnyOrder(
            "so-buu-chinh-vien-thong", "so-thong-tin-va-truyen-thong", "so-khoa-hoc-va-cong-nghe");
    assertThat(REGISTRY.line(entry("so-tai-nguyen-va-moi-truong")))
        .containsExactlyInAnyOrder("so-tai-nguyen-va-moi-truong", "so-nong-nghiep-va-moi-truong");
  }

  @Test
  void aVeryLongTextIsNoNameAndTakesNoTime() {
    String text = "Sở Y tế tỉnh ".repeat(50_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(LINKER.link(text, setting("Sơn La", null))).isEmpty());
  }

  @Test
  void aTypedNameMayMeanSeveral() {
    assertThat(LINKER.meant("Cục Thuế", null))
        .extracting(AgencyEntry::id)
        .containsExactlyInAnyOrder("cuc-thue", "cuc-thue-tinh");
    assertThat(LINKER.meant("Sở Y tế", null))
        .extracting(AgencyEntry::id)
        .containsExactly("so-y-te");
    assertThat(LINKER.meant("Sở", null)).isEmpty();
  }

  private static AgencyEntry entry(String id) {
    AgencyEntry entry = REGISTRY.entry(id);
    assertThat(entry).as(id).isNotNull();
    return Objects.requireNonNull(entry);
  }

  private static Setting setting(@Nullable String province, @Nullable String date) {
    LocalDate day = date == null ? null : LocalDate.parse(date);
    Provinces.Unit unit = province == null ? null : PROVINCES.named(province);
    return new Setting(unit, unit == null ? null : unit.code(day), Validity.on(day));
  }
}
