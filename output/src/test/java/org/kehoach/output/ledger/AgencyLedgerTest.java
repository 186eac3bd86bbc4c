// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.DocumentProfile.Province;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Report;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.words.TypedNames;
import org.kehoach.output.write.PlanRecords;

/// The ledger of an agency holds what it has to do under all its names, and nothing of others.
class AgencyLedgerTest {
  private static final TypedNames NAMES = TypedNames.load(Abbreviations.load());
  private static final Province PHU_THO =
      new Province("Phú Thọ", "25", new Province.Today("Phú Thọ", "25"));
  private static final Province HOA_BINH = new Province("Hòa Bình", "17", PHU_THO.today());
  private static final Province SON_LA =
      new Province("Sơn La", "14", new Province.Today("Sơn La", "14"));

  private static final List<PlanRecords> PLANS =
      List.of(
          new SamplePlan("aaaaaaaaaaaa", profile(HOA_BINH, 2024))
              .obligation("Phủ sóng.", "Sở Thông tin và Truyền thông", "Sở Tài chính", by(2025))
              .obligation("Bố trí vốn.", "Sở Kế hoạch và Đầu tư", "")
              .records(),
          new SamplePlan("bbbbbbbbbbbb", profile(PHU_THO, 2026))
              .obligation("Phủ sóng các xã.", "Sở Khoa học và Công nghệ", "Tổ chuyên gia")
              .records(),
          new SamplePlan("cccccccccccc", profile(SON_LA, 2026))
              .obligation("Rà soát.", "Sở Tài chính", "Sở Khoa học và Công nghệ")
              .reporting("UBND tỉnh", "Sở Khoa học và Công nghệ tỉnh Sơn La")
              .records());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Sở KH&CN;-;a leads, b leads, c coordinates, c passes report on",
        "so ttt;-;''",
        "Sở TT&TT;-;a leads, b leads, c coordinates, c passes report on",
        "Sở KH&CN;Phú Thọ;a leads, b leads",
        "Sở KH&CN;Hòa Bình;a leads",
        "Sở KH&ĐT;-;a leads, a coordinates, c leads",
        "Sở Tài chính;Phú Thọ;a leads, a coordinates",
        "UBND tỉnh;-;c receives report",
        // unknown to the registry: by its words
        "chuyên gia;-;b coordinates",
        "Sở Y tế;-;''",
      })
  void holdsWhatTheAgencyHasToDo(String typed, @Nullable String province, String expected) {
    AgencyLedger ledger =
        new AgencyLedger(NAMES, typed, province == null ? null : NAMES.province(province));
    PLANS.forEach(ledger::add);
    assertThat(
            ledger.report().values().rows().stream()
                .map(row -> row.getLast().text().charAt(0) + " " + row.getFirst().text())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @Test
  void saysByWhenAndUnderWhichNames() {
    AgencyLedger ledger = new AgencyLedger(NAMES, "Sở KH&CN", NAMES.province("hoa binh"));
    PLANS.forEach(ledger::add);
    Report report = ledger.report();
    assertThat(report.title()).isEqualTo("Sở Khoa học và Công nghệ, Hòa Bình");
    assertThat(report.notes())
        .containsExactly(
            "Under all its names through time: Sở Bưu chính, Viễn thông; Sở Khoa học và Công nghệ;"
                + " Sở Thông tin và Truyền thông.");
    assertThat(report.values().rows().getFirst().stream().map(Cell::text).toList().subList(1, 8))
        .containsExactly(
            "Sở Thông tin và Truyền thông",
            "Hòa Bình",
            "Phủ sóng.",
            "trong năm 2025",
            "2025-12-31",
            "Sở Thông tin và Truyền thông",
            "Sở Tài chính");
  }

  /// Information and communications is the work of Sở Khoa học và Công nghệ by now: a task of both
  /// is one task of it.
  @Test
  void aTaskOfTwoThatAreOneByNowStandsOnce() {
    AgencyLedger ledger = new AgencyLedger(NAMES, "Sở KH&CN", null);
    ledger.add(
        new SamplePlan("dddddddddddd", profile(SON_LA, 2024))
            .obligation("Tập huấn.", "Sở Thông tin và Truyền thông; Sở Khoa học và Công nghệ", "")
            .records());
    assertThat(ledger.report().values().rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.get(1).text())
                    .isEqualTo("Sở Khoa học và Công nghệ; Sở Thông tin và Truyền thông"));
  }

  @Test
  void theListHasTheUnresolvedFirstAndCountsEachAgencyOnce() {
    AgencyList list = new AgencyList();
    PLANS.forEach(list::add);
    List<String> rows =
        list.report().values().rows().stream()
            .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" | ")))
            .toList();
    assertThat(rows.getFirst()).isEqualTo(" | Tổ chuyên gia |  | no |  | Phú Thọ | 0 | 1");
    assertThat(rows.subList(1, rows.size()))
        .containsExactly(
            "so-ke-hoach-va-dau-tu/17 | Sở Kế hoạch và Đầu tư | province | no | so-tai-chinh/25"
                + " | Hòa Bình | 1 | 0",
            "so-khoa-hoc-va-cong-nghe/14 | Sở Khoa học và Công nghệ | province | no | "
                + " | Sơn La | 0 | 1",
            "so-khoa-hoc-va-cong-nghe/25 | Sở Khoa học và Công nghệ | province | no | "
                + " | Phú Thọ | 1 | 0",
            "so-tai-chinh/14 | Sở Tài chính | province | no |  | Sơn La | 1 | 0",
            "so-tai-chinh/17 | Sở Tài chính | province | no | so-tai-chinh/25 | Hòa Bình | 0 | 1",
            "so-thong-tin-va-truyen-thong/17 | Sở Thông tin và Truyền thông | province | no"
                + " | so-khoa-hoc-va-cong-nghe/25 | Hòa Bình | 1 | 0");
  }

  private static DocumentProfile profile(Province province, int year) {
    return new DocumentProfile(
        "Kế hoạch",
        null,
        LocalDate.of(year, 3, 1),
        year,
        null,
        null,
        province,
        new DocumentProfile.Period(null, null),
        null,
        null,
        List.of());
  }

  private static Deadline by(int year) {
    return new Deadline(
        Deadline.Kind.PERIOD,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        null,
        false,
        null,
        null,
        "trong năm " + year);
  }
}
