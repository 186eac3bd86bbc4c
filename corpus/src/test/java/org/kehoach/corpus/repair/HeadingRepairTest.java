// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kehoach.corpus.repair.ReadWords.repaired;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.text.ResourceTable;

class HeadingRepairTest {

  private final HeadingRepair rule = new HeadingRepair();

  static Stream<Arguments> headings() {
    return ResourceTable.read(HeadingRepair.class, "headings.tsv").stream()
        .map(row -> arguments(row.get(0), row.get(1), row.get(2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headings")
  void aHeadingIsPutRightAndItsLikeIsLeftAlone(String heading, String misread, String another) {
    assertThat(misread).isNotEqualTo(heading);
    assertThat(repaired(rule, misread)).isEqualTo(heading);
    assertThat(repaired(rule, heading)).isEqualTo(heading);
    assertThat(repaired(rule, another)).isEqualTo(another);
  }

  @Test
  void aHeadingInsideALineKeepsItsPunctuation() {
    assertThat(repaired(rule, "II. NHIÊM VỤ, GIÁI PHÁP: (KÉ HOẠCH)"))
        .isEqualTo("II. NHIỆM VỤ, GIẢI PHÁP: (KẾ HOẠCH)");
  }

  @Test
  void lostLettersArePutBackOnlyWhereTheHeadingIsTheWholeLine() {
    assertThat(repaired(rule, "QUYT ĐNH")).isEqualTo("QUYẾT ĐỊNH");
    assertThat(repaired(rule, "QUYT ĐNH SAU")).isEqualTo("QUYT ĐNH SAU");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- C",
        "Y C",
        "Mọi nơi nhân dân sinh sống đều có nước sạch",
        "Nơi nhân dân còn khó khăn",
        "kế hoach và nhiêm vụ",
      })
  void wordsThatAreNoHeadingAreLeftAlone(String line) {
    assertThat(repaired(rule, line)).isEqualTo(line);
  }
}
