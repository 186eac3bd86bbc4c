// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.finding.DocumentProfile.Province;
import org.kehoach.corpus.registry.Provinces.Unit;

class ProvincesTest {
  private static final Provinces PROVINCES = Provinces.load();

  @Test
  void thereWere63AndAre34() {
    Set<Unit> units = new HashSet<>(PROVINCES.bySpelling().values());
    assertThat(units.stream().map(Unit::codeBefore).distinct()).hasSize(63);
    assertThat(units.stream().map(Unit::codeSince).filter(Objects::nonNull).distinct()).hasSize(34);
  }

  @Test
  void everyMergedUnitHasASuccessorThatIsThere() {
    for (Unit unit : PROVINCES.bySpelling().values()) {
      assertThat(unit.codeSince() == null).as(unit.name()).isEqualTo(unit.successor() != null);
      if (unit.successor() != null) {
        Unit successor = PROVINCES.named(unit.successor());
        assertThat(successor).as(unit.successor()).isNotNull();
        assertThat(successor.codeSince()).as(unit.successor()).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Đăk Lăk, Đắk Lắk",
    "Dak Lak, Đắk Lắk",
    "THỪA THIÊN - HUẾ, Thừa Thiên Huế",
    "Bà Rịa – Vũng Tàu, Bà Rịa - Vũng Tàu",
    "HOÀ BÌNH, Hòa Bình",
    "HCM, Hồ Chí Minh",
  })
  void spellingsOfOneNameAreOneUnit(String spelling, String name) {
    assertThat(PROVINCES.in("tỉnh " + spelling + ", ngày"))
        .singleElement()
        .satisfies(found -> assertThat(found.unit().name()).isEqualTo(name));
  }

  @Test
  void aProvinceIsNamedAsOfItsDateAndLinkedToTodays() {
    Unit hoaBinh = Objects.requireNonNull(PROVINCES.named("Hòa Bình"));
    assertThat(PROVINCES.on(hoaBinh, LocalDate.of(2024, 5, 1)))
        .isEqualTo(new Province("Hòa Bình", "17", new Province.Today("Phú Thọ", "25")));
    Unit laoCai = Objects.requireNonNull(PROVINCES.named("Lào Cai"));
    assertThat(PROVINCES.on(laoCai, LocalDate.of(2025, 6, 30)))
        .isEqualTo(new Province("Lào Cai", "10", new Province.Today("Lào Cai", "15")));
    assertThat(PROVINCES.on(laoCai, LocalDate.of(2025, 7, 1)).code()).isEqualTo("15");
    Unit thuaThienHue = Objects.requireNonNull(PROVINCES.named("Thừa Thiên Huế"));
    assertThat(PROVINCES.on(thuaThienHue, LocalDate.of(2024, 5, 1)).today().name())
        .isEqualTo("Huế");
  }

  @Test
  void aProvinceBecomesACityOnItsDay() {
    Unit dongNai = Objects.requireNonNull(PROVINCES.named("Đồng Nai"));
    assertThat(dongNai.kind(LocalDate.of(2026, 4, 29))).isEqualTo("tỉnh");
    assertThat(dongNai.kind(LocalDate.of(2026, 4, 30))).isEqualTo("thành phố");
    assertThat(dongNai.kind(null)).isEqualTo("thành phố");
  }

  /// A code that changed hands means one province today all the same.
  @Test
  void whoeverHadACodeIsOneProvinceTodayWithWhoeverHasIt() {
    for (Unit unit : PROVINCES.all()) {
      PROVINCES.all().stream()
          .filter(other -> unit.codeBefore().equals(other.codeSince()))
          .forEach(other -> assertThat(PROVINCES.today(unit)).as(unit.name()).isEqualTo(other));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "son la, Sơn La",
    "Tỉnh Sơn La, Sơn La",
    "tinh son la, Sơn La",
    "TP.HCM, Hồ Chí Minh",
    "tp hcm, Hồ Chí Minh",
    "thành phố Hồ Chí Minh, Hồ Chí Minh",
    "dak lak, Đắk Lắk",
    "HUẾ, Huế",
    "ba ria vung tau, Bà Rịa - Vũng Tàu",
  })
  void aUserMayTypeItFreely(String typed, String name) {
    assertThat(PROVINCES.typed(typed)).extracting(Unit::name).isEqualTo(name);
  }

  @Test
  void aWordThatIsNoProvinceIsNone() {
    assertThat(PROVINCES.typed("tỉnh")).isNull();
    assertThat(PROVINCES.typed("")).isNull();
    assertThat(PROVINCES.typed("Sơn")).isNull();
  }

  @Test
  void theLongerNameWins() {
    assertThat(PROVINCES.in("Thừa Thiên Huế và Huế"))
        .extracting(found -> found.unit().name())
        .containsExactly("Thừa Thiên Huế", "Huế");
  }
}
