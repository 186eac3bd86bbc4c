// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.ocr.PixelBox;
import org.kehoach.corpus.ocr.RecognisedWord;

class HandwritingRepairTest {

  private final HandwritingRepair repair = new HandwritingRepair();

  /// Each word stands beside how sure the recogniser is of it.
  @ParameterizedTest
  @CsvSource({
    "Số:@0.97 306@0.53 /QĐ-UBND@0.92, Số: /QĐ-UBND",
    "Só:2442@0.44 /KH-SYT@0.88, Só: /KH-SYT",
    "306@0.53 /QĐ-UBND@0.92, /QĐ-UBND",
    "Số:@0.97 306@0.53, Số:",
    "Số:@0.97 306@0.9, Số: 306",
    "một@0.97 số@0.97 306@0.53, một số 306",
    "Số:@0.97 306@0.96 /QĐ-UBND@0.92, Số: 306 /QĐ-UBND",
    "số@0.97 306/QĐ-UBND@0.4, số 306/QĐ-UBND",
    "đạt@0.97 306@0.4 xã@0.92, đạt 306 xã"
  })
  void aDoubtfulNumberBeforeASignIsTakenOut(String read, String left) {
    assertThat(texts(read)).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Huế,@0.9 ngày@0.9 18@0.4 tháng@0.9 02@0.9 năm@0.9 2025@0.9; Huế, ngày tháng 02 năm 2025",
        "Huế,@0.9 ngày@0.9 18@0.9 tháng@0.9 02@0.9 năm@0.9 2025@0.9; Huế, ngày 18 tháng 02 năm"
            + " 2025",
        "trước@0.9 ngày@0.9 18@0.4 tháng@0.9 02@0.9 năm@0.9 2025@0.9; trước ngày 18 tháng 02 năm"
            + " 2025"
      })
  void aDoubtfulDayInTheLetterheadIsTakenOut(String read, String left) {
    assertThat(texts(read)).isEqualTo(left);
  }

  private String texts(String read) {
    List<String> words = List.of(read.split(" ", -1));
    List<RecognisedWord> line =
        IntStream.range(0, words.size())
            .mapToObj(
                i ->
                    new RecognisedWord(
                        words.get(i).substring(0, words.get(i).indexOf('@')),
                        new PixelBox(50 * i, 0, 50 * i + 40, 30),
                        Double.parseDouble(words.get(i).substring(words.get(i).indexOf('@') + 1))))
            .toList();
    return String.join(
        " ", repair.repaired(line).stream().filter(word -> !word.isEmpty()).toList());
  }
}
