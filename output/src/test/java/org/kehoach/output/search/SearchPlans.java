// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.DocumentProfile.Province;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.write.PlanRecords;

/// Two small plans to search. A record's id is the last digit of its document's id, its kind and
/// its number there: `a-t1`.
final class SearchPlans {
  private SearchPlans() {}

  static List<PlanRecords> all() {
    return List.of(sonLa(), hue());
  }

  private static PlanRecords sonLa() {
    return new SamplePlan("aaaaaaaaaaaa", profile("Sơn La", "14", "Hạ tầng số", 2025, 2030))
        .target(
            "Tỷ lệ phủ sóng 5G ≥ 60%.", "Tỷ lệ phủ sóng 5G", Comparator.GE, "60", "percent", 2025)
        .target(
            "12 | Chỉ tiêu hộ dùng cáp quang | % | 54",
            "Hộ cáp quang", Comparator.EQ, "54", "percent", 2030)
        .aim("Hạ tầng số hiện đại, an toàn.")
        .section("1. Sở Tài chính")
        .obligation(
            "Bố trí kinh phí chi tiêu cho hạ tầng.",
            "Sở Tài chính",
            "Sở Khoa học và Công nghệ",
            date("2025-12-15", true))
        .section("2. Uỷ ban nhân dân cấp xã")
        .obligation(
            "Tuyên truyền về hoà giải đất đai; báo cáo qua Sở KH&CN trước ngày 30/11 hằng năm.",
            "UBND cấp xã",
            "",
            recurring("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30", true))
        .section("III. NHIỆM VỤ")
        .obligation("Tài liệu về số sở hữu chính.", "", "", period("2026-01-01", "2027-12-31"))
        .citation(
            "Quyết định số 1132/QĐ-TTg",
            "Quyết định",
            "1132/QĐ-TTg",
            "phê duyệt Chiến lược hạ tầng số")
        .citation("Nghị quyết số 57- NQ/TW", "Nghị quyết", "57-NQ/TW", null)
        .records();
  }

  private static PlanRecords hue() {
    return new SamplePlan("bbbbbbbbbbbb", profile("Huế", "46", "Chuyển đổi số", 2024, null))
        .target(
            "Đạt 99,56% người dân có điện thoại",
            "người dân có điện thoại", Comparator.EQ, "99.56", "percent", 2026)
        .section("1. Công an thành phố")
        .obligation("Bảo đảm an ninh mạng.", "Công an thành phố", "Các sở, ban, ngành", ongoing())
        .section("2. Sở Khoa học và Công nghệ")
        .obligation(
            "Rà soát quy hoạch.",
            "Sở Khoa học và Công nghệ",
            "Ủy ban nhân dân các xã, phường",
            period(null, "2027-06-30"))
        .obligation(
            "Đánh giá từng quý.",
            "Sở Khoa học và Công nghệ",
            "Sở Tài chính",
            recurring("FREQ=MONTHLY;INTERVAL=3", false))
        .records();
  }

  /// A plan of Hòa Bình (`a`), and one of Phú Thọ (`b`) after Hòa Bình became part of it.
  static List<PlanRecords> ofMergedProvinces() {
    Province phuTho = new Province("Phú Thọ", "25", new Province.Today("Phú Thọ", "25"));
    Province hoaBinh = new Province("Hòa Bình", "17", phuTho.today());
    return List.of(
        new SamplePlan("aaaaaaaaaaaa", profile(hoaBinh, "Chuyển đổi số", 2024, null))
            .obligation("Phủ sóng các thôn.", "Sở Thông tin và Truyền thông", "")
            .obligation("Bố trí vốn.", "Sở Kế hoạch và Đầu tư", "")
            .records(),
        new SamplePlan("bbbbbbbbbbbb", profile(phuTho, "Chuyển đổi số", 2026, null))
            .obligation("Phủ sóng các xã.", "Sở Khoa học và Công nghệ", "Sở Tài chính")
            .records());
  }

  private static DocumentProfile profile(
      String province, String code, String title, int issued, @Nullable Integer to) {
    return profile(
        new Province(province, code, new Province.Today(province, code)), title, issued, to);
  }

  private static DocumentProfile profile(
      Province province, String title, int issued, @Nullable Integer to) {
    return new DocumentProfile(
        "Kế hoạch",
        "4734/KH-UBND",
        LocalDate.of(issued, 3, 1),
        null,
        title,
        null,
        province,
        new DocumentProfile.Period(null, to),
        null,
        null,
        List.of());
  }

  private static Deadline date(String to, boolean exclusive) {
    return new Deadline(
        Deadline.Kind.DATE, null, LocalDate.parse(to), null, exclusive, null, null, "hạn");
  }

  private static Deadline period(@Nullable String from, String to) {
    return new Deadline(
        Deadline.Kind.PERIOD,
        from == null ? null : LocalDate.parse(from),
        LocalDate.parse(to),
        null,
        false,
        null,
        null,
        "kỳ");
  }

  private static Deadline recurring(String rrule, boolean exclusive) {
    return new Deadline(
        Deadline.Kind.RECURRING, null, null, rrule, exclusive, null, null, "hằng năm");
  }

  private static Deadline ongoing() {
    return new Deadline(Deadline.Kind.ONGOING, null, null, null, false, null, null, "Thường xuyên");
  }
}
