// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A wrong or missing entry stops the build, and says in which file and line it stands and why.
class RegistryTablesTest {
  private static final String AGENCIES =
      """
      id\tname\talso written\tlevel\tplace\tfrom\tuntil\tsuccessor\tact\tnote
      # the new one
      so-a\tSở A\t-\tPROVINCE\tprovince\t2025-03-01\t-\t-\tNghị định 1\t-
      """;
  private static final String PROVINCES =
      """
      name\tkind\tcity since\tcode before\tcode since\tinto\talso written\tfrom\tuntil\tact
      Sơn La\ttỉnh\t-\t14\t14\t-\t-\t-\t-\tQuyết định 124
      """;
  private static final Provinces REAL = Provinces.load();

  @Test
  void theTablesAreRight() {
    assertThat(AgencyRegistry.load(REAL).all()).hasSizeGreaterThan(200);
    assertThat(Districts.load(REAL).all()).hasSize(696);
    assertThat(REAL.all()).hasSize(64);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "so-a|Sở B|-|PROVINCE|province|-|-|-|-|- > second agency so-a, after a.tsv:3",
        "so-b|Sở a|-|PROVINCE|province|-|-|-|-|- > \"Sở a\" is so-a, too: a.tsv:3",
        "so-b|Sở B|Sở, A|PROVINCE|province|-|-|-|-|- > \"Sở, A\" is so-a, too: a.tsv:3",
        "so-b|Sở B|-|PROVINCE|province|-|2025-02-28|so-c|Luật 1|- > no agency so-c to succeed so-b",
        "so-b|Sở B|-|PROVINCE|province|-|-|so-b|Luật 1|- > so-b succeeds itself",
        "bo-b|Bộ B|-|CENTRAL|nation|-|2025-02-28|so-a|Luật 1|- > successor so-a is of another"
            + " place",
        "so-b|Sở B|-|PROVINCE|province|2025-03-01|2025-02-28|-|Luật 1|- > ends on 2025-02-28,"
            + " before it begins on 2025-03-01",
        "so-b|Sở B|-|PROVINCE|province|-|28/2/2025|-|Luật 1|- > 28/2/2025 is no day; write"
            + " 2025-02-28",
        "so-b|Sở B|-|PROVINCE|province|-|2025-02-28|-|-|- > a date or a successor, but no act",
        "so-b|Sở B|-|-|province|-|-|-|-|- > no level",
        "so-b|Sở B|-|STATE|province|-|-|-|-|- > STATE is none of",
        "so-b|Sở B|-|PROVINCE|town|-|-|-|-|- > town is none of [NATION, PROVINCE, DISTRICT,"
            + " REGION]",
        "Sở B|Sở B|-|PROVINCE|province|-|-|-|-|- > id Sở B has other signs than small letters,"
            + " digits and hyphens",
        "so-b|Sở B (huyện)|-|PROVINCE|province|-|-|-|-|- > (huyện) behind a name of place province",
        "so-b|Sở B@13|-|PROVINCE|province|-|-|-|-|- > @13 is neither a province's code nor @tỉnh or"
            + " @thành phố",
        "so-b|-|-|PROVINCE|province|-|-|-|-|- > column 2 is empty",
        "so-b|Sở B|-|PROVINCE|province|-|-|- > 8 columns where the header has 10",
      })
  void anAgencyIsRefused(String line, String reason) {
    String text = AGENCIES + line.replace('|', '\t');
    assertThatThrownBy(
            () -> new AgencyTable(REAL).add(TableLine.parse("a.tsv", text), false).read())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a.tsv:4: ")
        .hasMessageContaining(reason);
  }

  @Test
  void twoAgenciesMayHaveOneNameAtDifferentTimes() {
    String text = AGENCIES + "so-b\tSở A\t-\tPROVINCE\tprovince\t-\t2025-02-28\t-\tLuật 1\t-";
    assertThat(new AgencyTable(REAL).add(TableLine.parse("a.tsv", text), false).read()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "Sơn la|tỉnh|-|15|15|-|-|-|-|Luật 1 > Sơn la is Sơn La, too",
        "Hà A|huyện|-|15|15|-|-|-|-|Luật 1 > kind huyện is neither tỉnh nor thành phố",
        "Hà A|tỉnh|-|1|15|-|-|-|-|Luật 1 > code 1 has not two digits",
        "Hà A|tỉnh|-|15|14|-|-|-|-|Luật 1 > code since 14 stands in line 2, too",
        "Hà A|tỉnh|-|15|-|-|-|-|-|Luật 1 > a unit has a code since 2025-07-01, or a successor and a"
            + " last day",
        "Hà A|tỉnh|-|15|-|Hà B|-|-|2025-06-30|Luật 1 > merged into Hà B, which is no unit of today",
        "Hà A|tỉnh|30/4/2026|15|15|-|-|-|-|Luật 1 > 30/4/2026 is no day",
        "Hà A|tỉnh|-|15|15|-|-|-|-|- > column 10 is empty",
      })
  void aProvinceIsRefused(String line, String reason) {
    String text = PROVINCES + line.replace('|', '\t');
    assertThatThrownBy(() -> Provinces.of(TableLine.parse("p.tsv", text)))
        .hasMessageStartingWith("p.tsv:3: ")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "118|huyện|B|14 > second district 118",
        "119|huyện|A|14 > second huyện A in 14",
        "119|xã|B|14 > kind xã is none of",
        "1190|huyện|B|14 > code 1190 has not three digits",
        "119|huyện|B|13 > no province had the code 13",
      })
  void aDistrictIsRefused(String line, String reason) {
    String text = "code\tkind\tname\tprovince\n118\thuyện\tA\t14\n" + line.replace('|', '\t');
    assertThatThrownBy(() -> Districts.of(TableLine.parse("d.tsv", text), REAL))
        .hasMessageStartingWith("d.tsv:3: ")
        .hasMessageContaining(reason);
  }

  @Test
  void aWordAroundNamesIsRefusedWhereItStandsNowhere() {
    assertThatThrownBy(
            () ->
                NameFrame.of(
                    TableLine.parse("n.tsv", "words\twhere\ngiám đốc\tbefore"),
                    AgencyNameWords.in(name -> name)))
        .hasMessage("n.tsv:2: before is neither front nor behind");
  }
}
