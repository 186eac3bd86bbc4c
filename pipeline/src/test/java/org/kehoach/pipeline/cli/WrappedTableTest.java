// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTableTest {

  private static final WrappedTable TABLE =
      new WrappedTable(
          List.of("Year", "Words"),
          List.of(List.of("2025", "một hai ba bốn năm sáu"), List.of("2030", "bảy")));

  @Test
  void whatFitsStandsInOneLine() {
    assertThat(TABLE.blocks(40))
        .containsExactly(
            List.of("Year  Words"), List.of("2025  một hai ba bốn năm sáu"), List.of("2030  bảy"));
  }

  @Test
  void whatDoesNotFitGoesOnBeneathInItsColumn() {
    assertThat(TABLE.blocks(18).get(1)).containsExactly("2025  một hai ba", "      bốn năm sáu");
  }

  @Test
  void aVeryLongCellIsCut() {
    WrappedTable table =
        new WrappedTable(List.of("Words"), List.of(List.of("chín mười ".repeat(20).strip())));

    assertThat(table.blocks(10).get(1))
        .hasSize(10)
        .startsWith("chín mười", "chín mười")
        .endsWith("chín mười…");
  }
}
