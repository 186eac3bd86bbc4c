// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.finding.Measure;
import org.kehoach.corpus.registry.Indicator;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.corpus.registry.UnitRegistry;
import org.kehoach.extractors.quantity.QuantityFinder;
import org.kehoach.extractors.tokens.Table;

class IndicatorLinkerTest {
  private static final IndicatorLinker LINKER = IndicatorLinker.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # wording | measure | unit | value | indicator | value in | unit
          Tốc độ tải xuống mạng 5G | LEVEL | Gbps | 1.5 | 5g-download-speed | 1500 | Mbps
          Mỗi người dân có định danh số | LEVEL | per_person | 1 | digital-identity | 100 | percent
          Diện tích nhà ở bình quân đầu người | LEVEL | square_metre | 30 | housing-area-per-person | 30 | square_metre
          Diện tích rừng ngập mặn | LEVEL | square_km | 3 | mangrove-area | 300 | hectare
          Tỷ lệ tăng dân số tự nhiên | LEVEL | percent | 0.9 | natural-population-growth | 9 | per_1000_people
          Số thuê bao băng rộng di động/100 dân | LEVEL | per_100_people | 120 | mobile-broadband-subscriptions | 120 | per_100_people
          Kim ngạch xuất khẩu | LEVEL | usd | 28500000000 | exports | 28500 | million_usd
          Kim ngạch xuất khẩu | INCREASE | percent | 8 | exports-growth | 8 | percent
          Hằng năm, giảm số vụ tai nạn giao thông | DECREASE | percent | 5 | traffic-accidents-reduction | 5 | percent
          """)
  void aTargetIsLinkedAndItsValueBroughtToTheIndicatorsUnit(
      String wording,
      Measure measure,
      String unit,
      BigDecimal value,
      String id,
      BigDecimal normal,
      String normalUnit) {
    IndicatorLinker.Linked linked = LINKER.link(wording, measure, unit, null);
    assertThat(linked.indicatorId()).isEqualTo(id);
    assertThat(linked.unit()).isEqualTo(normalUnit);
    assertThat(linked.normalise(value)).isEqualByComparingTo(normal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # wording | rate | indicator
          Tạo việc làm mới cho lao động | - | new-jobs
          Tạo việc làm mới cho người lao động | per_year | new-jobs-per-year
          Bình quân mỗi năm tạo việc làm mới | per_year | new-jobs-per-year
          Hằng năm tạo việc làm mới cho lao động | - | new-jobs-per-year
          """)
  void aNumberOfEachYearIsAnotherIndicatorThanOneInAll(String wording, String rate, String id) {
    assertThat(LINKER.link(wording, Measure.LEVEL, "count", rate).indicatorId()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # wording | measure | unit | rate | family
          Số thuê bao băng rộng di động/100 dân | LEVEL | percent | - | subscriptions
          Tỷ lệ hộ nghèo | LEVEL | count | - | poverty
          Tỷ lệ hộ nghèo | LEVEL | percent | per_year | poverty
          Tỷ lệ trường học được phủ sóng 5G | LEVEL | percent | - | -
          Tỷ lệ hộ dân được phủ sóng 5G | LEVEL | percent | - | mobile-coverage
          """)
  void whatDiffersByUnitPopulationOrTechnologyIsNotLinkedButRelated(
      String wording, Measure measure, String unit, String rate, String family) {
    String id = LINKER.link(wording, measure, unit, rate).indicatorId();
    assertThat(IndicatorRegistry.isProvisional(id)).as(id).isTrue();
    if (family == null) {
      assertThat(IndicatorRegistry.load().family(id)).matches("[0-9a-f]{8}");
    } else {
      assertThat(IndicatorRegistry.load().family(id)).isEqualTo(family);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # wording | of the target behind | indicator
          Xã | Thôn đạt chuẩn tiếp cận pháp luật | law-access-communes
          Cơ quan nhà nước, doanh nghiệp nhà nước | Người dân sử dụng dịch vụ điện toán đám mây do doanh nghiệp trong nước cung cấp | domestic-cloud-state-bodies
          Tỷ lệ hộ nghèo | Tỷ lệ hộ cận nghèo trong đồng bào dân tộc thiểu số | poverty-rate
          Hộ kinh doanh | Người dân sử dụng dịch vụ điện toán đám mây do doanh nghiệp trong nước cung cấp | -
          """)
  void aSubjectThatSharesAVerbWithTheNextOneIsLinkedWithIt(String wording, String next, String id) {
    String linked = LINKER.link(wording, next, Measure.LEVEL, "percent", null).indicatorId();
    assertThat(linked == null || IndicatorRegistry.isProvisional(linked) ? null : linked)
        .isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"'', count", "Số, count", "Năm 2030, percent", "Các hộ dân, percent", "Gạo, usd"})
  void wordsThatTellTooLittleAreNotLinked(String wording, String unit) {
    assertThat(LINKER.link(wording, Measure.LEVEL, unit, null).indicatorId()).isNull();
  }

  @Test
  void aProvisionalIdDependsOnTheWordsAloneWhateverTheirOrder() {
    List<String> wordings =
        List.of(
            "Tỷ lệ cầu treo lắp thiết bị giám sát lưu lượng trên địa bàn tỉnh Quảng Trị",
            "Lắp thiết bị giám sát lưu lượng cầu treo",
            "Cầu treo được lắp thiết bị giám sát lưu lượng");
    Set<String> ids =
        wordings.stream()
            .map(each -> IndicatorLinker.load().link(each, Measure.LEVEL, "percent", null))
            .map(IndicatorLinker.Linked::indicatorId)
            .collect(Collectors.toSet());
    assertThat(ids).hasSize(1).allMatch(id -> id.matches("x-[0-9a-f]{8}-[0-9a-f]{8}"));
  }

  @Test
  void everyUnitThatDocumentsWriteIsInTheRegistryOfUnits() {
    UnitRegistry units = UnitRegistry.load();
    assertThat(Table.load(QuantityFinder.class, "units.tsv"))
        .allSatisfy(row -> assertThat(units.named(row.get(1))).as(row.get(1)).isNotNull());
  }

  @Test
  void everyWordingOfTheRegistryLeadsToItsEntry() {
    for (Indicator indicator : IndicatorRegistry.load().all()) {
      for (String wording : indicator.wordings()) {
        assertThat(LINKER.link(wording, Measure.LEVEL, indicator.unit(), null).indicatorId())
            .as(wording)
            .isEqualTo(indicator.id());
      }
    }
  }

  @Test
  void twoEntriesWithEqualWordingsAreToldWithTheirLines() {
    String header = "id\ttheme\tfamily\tvi\ten\tunit\talso\tbetter\tpop\tscope\tsynonyms\tsource\n";
    String table =
        header
            + "a\ts\tf\tTỷ lệ xã có chợ\tA\tpercent\t-\tHIGHER\t-\t-\t-\tacts\n"
            + "b\ts\tf\tXã có chợ trên địa bàn tỉnh\tB\tpercent\t-\tHIGHER\t-\t-\t-\tacts\n";
    IndicatorRegistry registry = IndicatorRegistry.parse("id\tvi\ten\ns\tS\tS\n", table);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorLinker.of(registry, UnitRegistry.load()))
        .withMessageContaining("indicators.tsv:3: ")
        .withMessageContaining("line 2");
  }
}
