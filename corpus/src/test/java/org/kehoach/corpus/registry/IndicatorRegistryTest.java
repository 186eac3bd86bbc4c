// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRegistryTest {
  private static final IndicatorRegistry REGISTRY = IndicatorRegistry.load();

  @Test
  void indicatorsThatDifferByPopulationAreRelatedAndNotEqual() {
    assertThat(REGISTRY.related("5g-population-coverage", "5g-commune-centre-coverage")).isTrue();
    assertThat(REGISTRY.related("5g-population-coverage", "5g-population-coverage")).isFalse();
    assertThat(REGISTRY.related("5g-population-coverage", "ipv6-use")).isFalse();
    assertThat(REGISTRY.relatedTo("fixed-broadband-over-1gbps-users"))
        .extracting(Indicator::id)
        .contains("fibre-from-1gbps-users", "fixed-internet-200mbps-users")
        .doesNotContain("fixed-broadband-over-1gbps-users");
  }

  @Test
  void aProvisionalIdTellsItsFamily() {
    String id = IndicatorRegistry.provisionalId("mobile-coverage", "0a1b2c3d");
    assertThat(IndicatorRegistry.isProvisional(id)).isTrue();
    assertThat(REGISTRY.byId(id)).isNull();
    assertThat(REGISTRY.related(id, "5g-population-coverage")).isTrue();
    assertThat(REGISTRY.related(id, IndicatorRegistry.provisionalId("4d5e6f70", "0a1b2c3d")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # typed | first found
          phu song 5g dan so | 5g-population-coverage
          Phủ sóng 5G dân số | 5g-population-coverage
          forest cover | forest-cover
          ho ngheo | poverty-rate
          PAR INDEX | par-index
          5g-stations | 5g-stations
          """)
  void indicatorsAreFoundByWordsTypedWithOrWithoutAccents(String typed, String first) {
    assertThat(REGISTRY.search(typed)).first().extracting(Indicator::id).isEqualTo(first);
  }

  @Test
  void wordsTypedWithAccentsMeanThoseAlone() {
    assertThat(REGISTRY.search("hồ nghèo")).isEmpty();
    assertThat(REGISTRY.search(" ")).isEmpty();
  }

  @Test
  void everyThemeHasIndicators() {
    assertThat(REGISTRY.themes())
        .allSatisfy(theme -> assertThat(REGISTRY.ofTheme(theme.id())).isNotEmpty());
    assertThat(REGISTRY.all()).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          # line; empty columns as -! reason
          b;health;f;Số giường;Beds;count;-;HIGHER;-;-;-! 11 columns where the header has 12
          B;health;f;Số giường;Beds;count;-;HIGHER;-;-;-;acts! B is no id
          x-b;health;f;Số giường;Beds;count;-;HIGHER;-;-;-;acts! x-b looks like a provisional id
          a;health;f;Số giường;Beds;count;-;HIGHER;-;-;-;acts! second indicator a
          b;wealth;f;Số giường;Beds;count;-;HIGHER;-;-;-;acts! no theme wealth in themes.tsv
          b;health;f;Số giường;Beds;beds;-;HIGHER;-;-;-;acts! no unit beds in units.tsv
          b;health;f;Số giường;Beds;count;Gbps=1;HIGHER;-;-;-;acts! Gbps is compared in Mbps
          b;health;f;Số giường;Beds;count;percent;HIGHER;-;-;-;acts! percent is not UNIT=FACTOR
          b;health;f;Số giường;Beds;count;-;UP;-;-;-;acts! direction UP is none of
          b;health;f;số bác sĩ;Doctors;count;-;HIGHER;-;-;-;acts! is a wording of a, too
          b;health;f;Số giường;Beds;count;-;HIGHER;-;-;Giường | Số bác sĩ;acts! is a wording of a, too
          b;health;f;Số giường;-;count;-;HIGHER;-;-;-;acts! column 5 is empty
          b;health;f;Số giường;Beds;count;-;HIGHER;-;-;-;-! column 12 is empty
          """)
  void aWrongLineIsToldWithItsNumberAndReason(String line, String reason) {
    String columns =
        List.of("id", "t", "f", "vi", "en", "u", "a", "d", "p", "s", "y", "o").stream()
            .collect(Collectors.joining("\t"));
    String right = "a;health;f;Số bác sĩ;Doctors;count;-;HIGHER;-;-;-;acts".replace(';', '\t');
    String table = "# note\n" + columns + "\n" + right + "\n" + line.replace(';', '\t');
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorRegistry.parse("id\tvi\ten\nhealth\tY tế\tHealth", table))
        .withMessageContaining("indicators.tsv:4: ")
        .withMessageContaining(reason);
  }
}
