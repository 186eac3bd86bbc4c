// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.repair.ReadWords.DOUBTFUL;
import static org.kehoach.corpus.repair.ReadWords.SURE;
import static org.kehoach.corpus.repair.ReadWords.line;
import static org.kehoach.corpus.repair.ReadWords.repaired;
import static org.kehoach.corpus.repair.ReadWords.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.ocr.RecognisedLine;

class MarkRepairTest {

  private static MarkRepair knowing(RecognisedLine... lines) {
    return new MarkRepair(WordPairs.ofPlans().and(List.of(List.of(lines))));
  }

  @ParameterizedTest
  @CsvSource({
    "chí phí, chi phí",
    "nống dân, nông dân",
    "Chuyên đổi, Chuyển đổi",
    "(XẤY DỰNG), (XÂY DỰNG)",
  })
  void aPairThatPlansHaveIsPutRightInItsOwnCapitals(String read, String written) {
    assertThat(repaired(knowing(), read)).isEqualTo(written);
  }

  @Test
  void aPairThatTheDocumentHasTwiceIsPutRight() {
    RecognisedLine sure = line("đập suối ngọt", SURE);

    assertThat(repaired(knowing(sure, sure), "suôi ngọt")).isEqualTo("suối ngọt");
    assertThat(repaired(knowing(sure), "suôi ngọt")).isEqualTo("suôi ngọt");
  }

  @Test
  void aWordInsideALineMustBeKnownBesideBothNeighbours() {
    RecognisedLine sure = line("đập suối ngọt", SURE);

    assertThat(repaired(knowing(sure, sure), "đập suôi ngọt")).isEqualTo("đập suối ngọt");
    assertThat(repaired(knowing(sure, sure), "hồ suôi ngọt")).isEqualTo("hồ suôi ngọt");
  }

  @Test
  void aSureWordIsLeftAlone() {
    assertThat(knowing().repaired(words("chí phí", SURE))).containsExactly("chí", "phí");
  }

  @Test
  void aWordThatTheDocumentHasTooIsLeftAlone() {
    RecognisedLine other = line("chí phí", SURE);

    assertThat(repaired(knowing(other, other), "chí phí")).isEqualTo("chí phí");
  }

  @Test
  void whereTwoSpellingsAreKnownNoneIsTaken() {
    RecognisedLine one = line("bản đông", SURE);
    RecognisedLine another = line("bản đồng", SURE);

    assertThat(knowing(one, one, another, another).repaired(words("bản đống", DOUBTFUL)))
        .containsExactly("bản", "đống");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoa cúc",
        "Đặng Thị Hông",
        "bà Nguyễn Thi Nhan",
        "10 25",
        "1O dân",
        "C1 phí",
        "-",
        "chí",
      })
  void whatNoPairTellsIsLeftAlone(String line) {
    assertThat(repaired(knowing(), line)).isEqualTo(line);
  }
}
