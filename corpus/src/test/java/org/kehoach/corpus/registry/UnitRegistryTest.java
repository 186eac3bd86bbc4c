// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitRegistryTest {
  private static final UnitRegistry UNITS = UnitRegistry.load();

  @ParameterizedTest
  @CsvSource({
    "Gbps, 1.5, 1500, Mbps",
    "kbps, 512, 0.512, Mbps",
    "square_km, 2, 200, hectare",
    "hour, 24, 86400, second",
    "day, 30, 30, day", // may be a working day
    "vnd, 5000000000, 5000000000, vnd",
    "per_100_people, 120, 120, per_100_people", // subscriptions are no percentage
    "kg_per_hectare, 70, 70, kg_per_hectare" // not in the table
  })
  void valuesAreComparedInTheUnitOfTheSameQuantity(
      String unit, BigDecimal value, BigDecimal normal, String normalUnit) {
    assertThat(UNITS.of(unit).normal()).isEqualTo(normalUnit);
    assertThat(UNITS.of(unit).normalise(value)).isEqualByComparingTo(normal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the second line of the table | reason
          Gbps;Gb/s;Gb/s;Mbps | 4 columns where the header has 5
          Gbps;Gb/s;Gb/s;Mbs;1000 | no unit Mbs to compare in
          Gbps;Gb/s;Gb/s;Mbps;thousand | factor thousand is no number
          Gbps;Gb/s;Gb/s;Mbps;-1 | factor -1 is not above 0
          Gbps;;Gb/s;Mbps;1000 | column 2 is empty
          Mbps;Mb/s;Mb/s;Mbps;1 | second unit Mbps
          kbps;kb/s;kb/s;kbps;0.001 | kbps is itself compared in kbps
          """)
  void aWrongLineIsToldWithItsNumberAndReason(String line, String reason) {
    String table =
        "# units\nunit;vi;en;normal;factor\nMbps;Mb/s;Mb/s;Mbps;1\n".replace(';', '\t')
            + line.replace(';', '\t');
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitRegistry.parse(table))
        .withMessageContaining("units.tsv:4: ")
        .withMessageContaining(reason);
  }

  @Test
  void everyUnitHasNamesForPeople() {
    assertThat(UNITS.all())
        .hasSizeGreaterThan(40)
        .allSatisfy(unit -> assertThat(unit.vietnamese()).isNotBlank())
        .allSatisfy(unit -> assertThat(unit.english()).isNotBlank());
  }
}
