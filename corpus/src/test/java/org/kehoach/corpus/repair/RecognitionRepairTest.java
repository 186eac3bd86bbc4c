// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.repair.ReadWords.DOUBTFUL;
import static org.kehoach.corpus.repair.ReadWords.line;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.Repair;
import org.kehoach.corpus.document.Repair.Rule;
import org.kehoach.corpus.ocr.RecognisedLine;

class RecognitionRepairTest {

  @Test
  void everyRepairIsToldWithItsPageItsWordsAndItsRule() {
    RecognitionRepair repair =
        RecognitionRepair.of(
            Map.of(
                2,
                List.of(line("H. NHIÊM VỤ", DOUBTFUL), line("chí phí", DOUBTFUL)),
                1,
                List.of(line("Số 1O/KH-UBND", DOUBTFUL), line("I. MỤC TIÊU", DOUBTFUL))));

    assertThat(repair.repairs())
        .containsExactly(
            new Repair(2, "NHIÊM", "NHIỆM", Rule.HEADING),
            new Repair(2, "H.", "II.", Rule.NUMERAL),
            new Repair(1, "1O/KH-UBND", "10/KH-UBND", Rule.DIGIT),
            new Repair(2, "chí", "chi", Rule.MARKS));
    assertThat(repair.pages().get(1).stream().map(RecognisedLine::text))
        .containsExactly("Số 10/KH-UBND", "I. MỤC TIÊU");
    assertThat(repair.pages().get(2).stream().map(RecognisedLine::text))
        .containsExactly("II. NHIỆM VỤ", "chi phí");
  }

  @Test
  void aWordPutRightKeepsItsPlaceAndItsConfidence() {
    RecognisedLine read = line("chí phí", DOUBTFUL);

    RecognisedLine written = RecognitionRepair.of(Map.of(1, List.of(read))).pages().get(1).get(0);

    assertThat(written.text()).isEqualTo("chi phí");
    assertThat(written.words().get(0).box()).isEqualTo(read.words().get(0).box());
    assertThat(written.words().get(0).confidence()).isEqualTo(DOUBTFUL);
    assertThat(written.baseline()).isEqualTo(read.baseline());
  }

  @Test
  void soundLinesStayAsTheyAre() {
    Map<Integer, List<RecognisedLine>> read =
        Map.of(1, List.of(line("I. MỤC TIÊU", DOUBTFUL), line("Đạt 95% hộ dân", DOUBTFUL)));

    RecognitionRepair repair = RecognitionRepair.of(read);

    assertThat(repair.repairs()).isEmpty();
    assertThat(repair.pages()).isEqualTo(read);
  }
}
