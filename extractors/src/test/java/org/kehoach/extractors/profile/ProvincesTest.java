// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.extractors.profile.Provinces.Unit;

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
  void theLongerNameWins() {
    assertThat(PROVINCES.in("Thừa Thiên Huế và Huế"))
        .extracting(found -> found.unit().name())
        .containsExactly("Thừa Thiên Huế", "Huế");
  }
}
