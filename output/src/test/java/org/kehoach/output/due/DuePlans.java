// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.Deadline.Kind;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.words.TypedNames;
import org.kehoach.output.write.PlanRecords;

/// Two plans with deadlines of every kind: one from March 2025 to 2027, one of no known date.
final class DuePlans {
  static final TypedNames NAMES = TypedNames.load(Abbreviations.load());
  static final String SON_LA = "aaaaaaaaaaaa";

  private DuePlans() {}

  static List<PlanRecords> all() {
    return List.of(sonLa(), undated());
  }

  static DueList found(DueQuery query) {
    DueFinder finder = new DueFinder(query, NAMES);
    all().forEach(finder);
    return finder.found();
  }

  static PlanRecords sonLa() {
    return new SamplePlan(
            SON_LA, profile("Sơn La", LocalDate.of(2025, 3, 1), 2025, 2027, "12/KH-UBND"))
        .obligation(
            "Bố trí kinh phí; hoàn thành trước ngày 15/12/2025.",
            "Sở Tài chính",
            "Sở Khoa học và Công nghệ",
            date("2025-12-15", true))
        .obligation(
            "Báo cáo trước ngày 01/6 hằng năm.",
            "UBND cấp xã",
            "Sở Tài chính",
            recurring("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1", true, "trước ngày 01/6 hằng năm"))
        .obligation(
            "Số hóa hồ sơ trong giai đoạn 2025 - 2026.",
            "Sở Nội vụ",
            "",
            period("2025-01-01", "2026-12-31", "2025 - 2026"))
        .obligation(
            "Duy trì hệ thống thường xuyên.", "Sở Nội vụ", "", of(Kind.ONGOING, "thường xuyên"))
        .obligation(
            "Báo cáo sau khi kết thúc.", "Sở Nội vụ", "", of(Kind.RELATIVE, "sau khi kết thúc"))
        .obligation(
            "Áp dụng từ ngày 01/7/2025.",
            "Sở Nội vụ",
            "",
            period("2025-07-01", null, "từ 01/7/2025"))
        .obligation("Phối hợp tuyên truyền.", "Sở Y tế", "")
        .obligation(
            "Rà soát hằng quý.", "", "", recurring("FREQ=MONTHLY;INTERVAL=3", false, "hằng quý"))
        .records();
  }

  private static PlanRecords undated() {
    return new SamplePlan("bbbbbbbbbbbb", profile("Huế", null, null, null, null))
        .obligation(
            "Họp hằng tháng.", "Sở KH&CN", "", recurring("FREQ=MONTHLY", false, "hằng tháng"))
        .records();
  }

  static DocumentProfile profile(
      String province,
      @Nullable LocalDate issued,
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable String number) {
    return new DocumentProfile(
        "Kế hoạch",
        number,
        issued,
        null,
        "Chuyển đổi số, \"nhanh\"; bền vững",
        "UBND tỉnh " + province,
        new DocumentProfile.Province(
            province, "14", new DocumentProfile.Province.Today(province, "14")),
        new DocumentProfile.Period(from, to),
        null,
        null,
        List.of());
  }

  static Deadline date(String to, boolean exclusive) {
    return new Deadline(
        Kind.DATE, null, LocalDate.parse(to), null, exclusive, null, null, "trước ngày 15/12/2025");
  }

  static Deadline period(@Nullable String from, @Nullable String to, String quote) {
    return new Deadline(
        Kind.PERIOD,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        null,
        false,
        null,
        null,
        quote);
  }

  static Deadline recurring(String rrule, boolean exclusive, String quote) {
    return new Deadline(Kind.RECURRING, null, null, rrule, exclusive, null, null, quote);
  }

  private static Deadline of(Kind kind, String quote) {
    return new Deadline(kind, null, null, null, false, null, null, quote);
  }
}
