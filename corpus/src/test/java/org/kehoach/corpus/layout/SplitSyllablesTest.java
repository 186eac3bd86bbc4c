// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.PlacedText;

class SplitSyllablesTest {

  private static final String ELSEWHERE =
      "Điều khoản thi hành: Quyết định này có hiệu lực; các sở, ban, ngành thực hiện, báo cáo.";

  @Test
  void halvesOfWordsThatTheDocumentHasElsewhereAreJoined() {
    assertThat(joined("ĐIỀ U KHO ẢN THI HÀNH")).isEqualTo("ĐIỀU KHOẢN THI HÀNH");
    assertThat(joined("các sở thự c hiệ n và báo cáo")).isEqualTo("các sở thực hiện và báo cáo");
  }

  @Test
  void whatMayBeTwoWordsStaysAsItIs() {
    assertThat(joined("kho ản")).isEqualTo("kho ản");
    assertThat(joined("Nhóm B an toàn")).isEqualTo("Nhóm B an toàn");
    assertThat(joined("kinh tế số")).isEqualTo("kinh tế số");
    assertThat(joined("triể n khai")).as("not elsewhere").isEqualTo("triể n khai");
  }

  private static String joined(String text) {
    SplitSyllables syllables = new SplitSyllables();
    syllables.learn(ELSEWHERE);
    syllables.learn(text);
    return syllables.join(PlacedText.of(text)).toString();
  }
}
