// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTest {

  @ParameterizedTest
  @CsvSource({
    "Uỷ ban, ủy ban", // older placement
    "HOÀ BÌNH, hòa bình",
    "toàn quốc, toàn quốc", // closed syllable: nothing to move
    "hoạt động, hoạt động",
    "Hoàng Thuý, hoàng thúy",
    "quý IV, quý iv", // q-u is an onset
    "quỹ đất, quỹ đất",
    "khoẻ, khỏe"
  })
  void spellingsOfOneWordBecomeEqual(String written, String expected) {
    assertThat(Vietnamese.lower(written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Sở Tài chính, so tai chinh", "ĐẮK LẮK, dak lak", "e\u0302\u0301, e"})
  void unaccentedKeepsNoMark(String written, String expected) {
    assertThat(Vietnamese.unaccented(written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'  a\u00A0\u200Bb \n c ', a b c",
    "'a  b', a b",
    "'a\u2007b', a b",
    "'\u3000a b', a b",
    "'a b ', a b",
    "' ', ''",
    "a b c, a b c"
  })
  void squeezeFoldsAllWhiteSpace(String written, String expected) {
    assertThat(Vietnamese.squeeze(written)).isEqualTo(expected);
    assertThat(Vietnamese.isSqueezed(written)).isEqualTo(written.equals(expected));
  }
}
