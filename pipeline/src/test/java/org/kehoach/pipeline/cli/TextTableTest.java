// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final TextTable TABLE =
      new TextTable(
          List.of("Document", "Province", "Targets"),
          List.of(
              List.of("ke-hoach-phat-trien-ha-tang-so.txt", "Đắk Lắk", "7"),
              List.of("son-la.txt", "Sơn La", "140"),
              List.of("Total", "", "147")));

  @Test
  void setsNumbersRightAndWordsLeft() {
    assertThat(TABLE.lines(80))
        .containsExactly(
            "Document                            Province  Targets",
            "ke-hoach-phat-trien-ha-tang-so.txt  Đắk Lắk         7",
            "son-la.txt                          Sơn La        140",
            "Total                                             147");
  }

  @Test
  void cutsTheMiddleOfLongNamesToFitTheScreen() {
    assertThat(TABLE.lines(40))
        .containsExactly(
            "Document               Province  Targets",
            "ke-hoach-p…ang-so.txt  Đắk Lắk         7",
            "son-la.txt             Sơn La        140",
            "Total                                147");
  }

  @Test
  void cutsTheWidestColumnsWhereverTheyStand() {
    TextTable table =
        new TextTable(
            List.of("Due", "Action", "Leads"),
            List.of(
                List.of("2025-12-31", "Rà soát ".repeat(10).strip(), "Sở Tài chính tỉnh Sơn La")));
    assertThat(table.lines(60))
        .allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(60))
        .last()
        .asString()
        .startsWith("2025-12-31  Rà soát")
        .endsWith("Sơn La");
  }
}
