// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.corpus.registry.UnitRegistry;
import org.kehoach.output.SamplePlan;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.write.PlanRecords;

class ProvinceComparisonTest {
  private static final IndicatorRegistry REGISTRY = IndicatorRegistry.load();
  private static final String POPULATION = "5g-population-coverage";
  private static final String CENTRES = "5g-commune-centre-coverage";

  private static final String STATIONS = "new-5g-stations";
  private static final String ECONOMY = "digital-economy-grdp-share";

  private static SamplePlan plan(String id, String province) {
    return new SamplePlan(
        id,
        new DocumentProfile(
            "Kế hoạch",
            "1/KH-UBND",
            LocalDate.of(2025, 3, 1),
            2025,
            "Hạ tầng số",
            "UBND tỉnh " + province,
            new DocumentProfile.Province(
                province, "14", new DocumentProfile.Province.Today(province, "14")),
            new DocumentProfile.Period(2025, 2030),
            null,
            null,
            List.of()));
  }

  private static PlanRecords covering(String id, String province, String share) {
    return plan(id, province)
        .indicator(POPULATION)
        .target("5G phủ sóng " + share + "% dân số.", "5G", Comparator.GE, share, "percent", 2030)
        .records();
  }

  private static ProvinceComparison compared(@Nullable String indicator, PlanRecords... plans) {
    return ProvinceComparison.of(
        List.of(plans), REGISTRY, new ComparisonQuery(indicator, null, null, List.of(), false));
  }

  private static List<List<String>> rows(ProvinceComparison comparison, int table) {
    return tables(comparison).get(table).rows().stream()
        .map(row -> row.stream().map(Cell::text).toList())
        .toList();
  }

  private static List<ReportTable> tables(ProvinceComparison comparison) {
    return new ComparisonReport(comparison, REGISTRY, UnitRegistry.load()).report("5G").tables();
  }

  @Test
  void oneIndicatorIsShownByProvinceAndYearWithItsSpread() {
    ProvinceComparison both =
        compared(
            POPULATION,
            covering("aaaaaaaaaaaa", "Sơn La", "90"),
            covering("bbbbbbbbbbbb", "Lạng Sơn", "99"));

    assertThat(rows(both, 0))
        .containsExactly(List.of("Lạng Sơn", "≥ 99"), List.of("Sơn La", "≥ 90"));
    assertThat(rows(both, 1))
        .containsExactly(
            List.of(
                "Tỷ lệ dân số được phủ sóng 5G (%)", "2030", "2", "90–99", "Lạng Sơn", "Sơn La"));
  }

  @Test
  void severalIndicatorsHaveATableForEachTheme() {
    PlanRecords plan =
        plan("aaaaaaaaaaaa", "Sơn La")
            .indicator(POPULATION)
            .target("5G phủ sóng 90% dân số.", "5G", Comparator.GE, "90", "percent", 2030)
            .indicator(STATIONS)
            .target("Xây 12000 trạm.", "trạm 5G", Comparator.GE, "12000", "count", 2030)
            .indicator(ECONOMY)
            .target("Kinh tế số đạt 30% GRDP.", "kinh tế số", Comparator.EQ, "30", "percent", 2030)
            .records();
    ProvinceComparison comparison = compared(null, plan);

    assertThat(tables(comparison))
        .extracting(ReportTable::title)
        .containsExactly(
            "Hạ tầng số · Digital infrastructure",
            "Kinh tế số và xã hội số · Digital economy and society");
    assertThat(rows(comparison, 0))
        .extracting(List::getFirst)
        .contains("Số trạm 5G đầu tư mới (số lượng)");
    assertThat(rows(comparison, 0)).extracting(List::getLast).contains("≥ 12\u00a0000");
  }

  @Test
  void aProvinceThatWasAskedForIsShownAlsoWhereItSetsNothing() {
    ProvinceComparison blank =
        ProvinceComparison.of(
            List.of(
                covering("aaaaaaaaaaaa", "Sơn La", "90"), plan("bbbbbbbbbbbb", "Huế").records()),
            REGISTRY,
            new ComparisonQuery(
                POPULATION, null, null, List.of(unit("Sơn La"), unit("Huế")), false));

    assertThat(rows(blank, 0)).containsExactly(List.of("Huế", ""), List.of("Sơn La", "≥ 90"));
  }

  @Test
  void provincesThatSetNothingAreNamed() {
    ProvinceComparison all =
        compared(
            POPULATION,
            covering("aaaaaaaaaaaa", "Sơn La", "90"),
            plan("bbbbbbbbbbbb", "Huế").records());

    assertThat(new ComparisonReport(all, REGISTRY, UnitRegistry.load()).report("5G").notes())
        .contains("Other provinces whose plans set no value: Huế.");
  }

  private static Provinces.Unit unit(String name) {
    return Objects.requireNonNull(Provinces.load().typed(name));
  }

  @Test
  void anActThatTwoFilesHoldCountsOnce() {
    ProvinceComparison twice =
        compared(
            POPULATION,
            covering("aaaaaaaaaaaa", "Sơn La", "90"),
            covering("bbbbbbbbbbbb", "Sơn La", "90"));

    assertThat(rows(twice, 0)).containsExactly(List.of("Sơn La", "≥ 90"));
  }

  @Test
  void whatIsOnlyAkinStandsBesideNeverInTheSameRow() {
    PlanRecords centres =
        plan("bbbbbbbbbbbb", "Lạng Sơn")
            .indicator(CENTRES)
            .target("5G tại 100% trung tâm xã.", "5G", Comparator.EQ, "100", "percent", 2030)
            .records();
    ProvinceComparison comparison =
        compared(POPULATION, covering("aaaaaaaaaaaa", "Sơn La", "90"), centres);

    assertThat(rows(comparison, 0)).containsExactly(List.of("Sơn La", "≥ 90"));
    assertThat(tables(comparison).get(1).title()).startsWith("Related, not equal");
    assertThat(tables(comparison).get(1).rows().getFirst().get(2).entries())
        .extracting(Cell.Entry::tone)
        .containsExactly(Cell.Tone.RELATED);
  }

  @Test
  void aRateOfGrowthIsComparedHoweverPlansSayIt() {
    PlanRecords rate = growth("aaaaaaaaaaaa", "Sơn La", Measure.LEVEL, "Tốc độ tăng GRDP đạt 8%.");
    PlanRecords rise = growth("bbbbbbbbbbbb", "Lạng Sơn", Measure.INCREASE, "GRDP tăng 8%.");

    assertThat(rows(compared(null, rate, rise), 0))
        .containsExactly(List.of("Lạng Sơn", "8"), List.of("Sơn La", "8"));
  }

  private static PlanRecords growth(String id, String province, Measure measure, String quote) {
    return plan(id, province)
        .indicator("grdp-growth")
        .measure(measure)
        .target(quote, "GRDP", Comparator.EQ, "8", "percent", 2030)
        .records();
  }
}
