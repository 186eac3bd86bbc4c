// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.utf8;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.read.SourceBlock.Line;

class TextReaderTest {

  private static final String WRAPPED =
      """
      1. Sở Tài chính tham mưu bố trí kinh phí thực hiện Kế hoạch theo quy
      định của pháp luật.%s
      2. Các sở, ban, ngành báo cáo kết quả thực hiện trước ngày 15 tháng
      11 hằng năm về cơ quan đầu mối%s
      để tổng hợp.
      """;

  @Test
  void blankLinesBetweenParagraphsAreGaps() {
    assertThat(lines(WRAPPED.formatted("\n", "")))
        .extracting(Line::gap)
        .containsExactly(0.0, 0.0, 1.0, 0.0, 0.0);
  }

  @Test
  void aBlankLineAfterEveryLineIsNoGap() {
    assertThat(lines(WRAPPED.formatted("", "").replace("\n", " \n\n")))
        .extracting(Line::gap)
        .containsOnly(0.0);
  }

  @Test
  void aShortLineFillsLittle() {
    List<Line> lines = lines(WRAPPED.formatted("", ""));

    assertThat(lines.get(0).fill()).isGreaterThan(0.9);
    assertThat(lines.get(1).fill()).isLessThan(0.4);
  }

  @Test
  void indentCountsTheLettersLeftOfTheText() {
    assertThat(lines("Kế hoạch\n   - một\n\thai\n"))
        .extracting(Line::indent)
        .containsExactly(0.0, 3.0, 4.0);
  }

  @Test
  void marksOfWordInCopiedTextDoNotMakeItUnreadable() {
    String copied = WRAPPED.formatted("", "").repeat(3) + "\u0003\n\u0013PAGE\u0014\n";

    assertThat(lines(copied))
        .extracting(Line::text)
        .startsWith("1. Sở Tài chính tham mưu bố trí kinh phí thực hiện Kế hoạch theo quy")
        .contains("PAGE");
  }

  @Test
  void aLetteredItemIsNoWrappedLine() {
    assertThat(lines("Yêu cầu:\n\na) Một.\n\nb) Hai.\n")).extracting(Line::gap).contains(1.0);
  }

  private static List<Line> lines(String text) {
    return blocks(utf8(text)).stream().map(Line.class::cast).toList();
  }
}
