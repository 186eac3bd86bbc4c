// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mở phòng đọc. Bổ sung sách.               | Mở phòng đọc. # Bổ sung sách.
          # an abbreviation ends no sentence
          UBND TP. Hồ Chí Minh mở phòng đọc.        | UBND TP. Hồ Chí Minh mở phòng đọc.
          # nor does a number's point
          Đạt 1.250 bạn đọc trong năm.              | Đạt 1.250 bạn đọc trong năm.
          # small letters go on
          Mở phòng đọc. vận hành thư viện.          | Mở phòng đọc. vận hành thư viện.
          # the mark that ends an act
          Nghiêm túc thực hiện./.                   | Nghiêm túc thực hiện./.
          """)
  void splitsAtFullStopsBeforeCapitals(String text, String expected) {
    String sentences =
        SentenceSplitter.split(text).stream()
            .map(s -> s.of(text))
            .collect(Collectors.joining(" # "));
    assertThat(sentences).isEqualTo(expected);
  }
}
