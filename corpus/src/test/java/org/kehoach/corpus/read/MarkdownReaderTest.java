// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.kehoach.corpus.read.SourceBlock.Table;

class MarkdownReaderTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        // bold and headings lose their marks
        arguments("## **II. MỤC TIÊU**", List.of("II. MỤC TIÊU")),
        // list markers stay as written
        arguments("- một\n- hai", List.of("- một", "- hai")),
        arguments("1. một\n1. hai\n5. năm", List.of("1. một", "1. hai", "5. năm")),
        arguments("2) hai\n\n3) ba", List.of("2) hai", "3) ba")),
        arguments("+ cộng\n  - trừ", List.of("+ cộng", "- trừ")),
        arguments("2.1 Hạ tầng", List.of("2.1 Hạ tầng")),
        // a quantity at a line's start is no quotation
        arguments("> 60% hộ gia đình", List.of("> 60% hộ gia đình")),
        // an indented line is no code
        arguments("     đạt 100%", List.of("đạt 100%")),
        // breaks: hard ones stay, wrapped lines join, items on lines of their own part
        arguments("KẾ HOẠCH  \nPhát triển", List.of("KẾ HOẠCH\nPhát triển")),
        arguments("quy định của\npháp luật", List.of("quy định của pháp luật")),
        arguments("Gồm:\na) một;\nb) hai.", List.of("Gồm:\na) một;\nb) hai.")),
        // inline HTML
        arguments("VT<sup>(A)</sup> và<br>B", List.of("VT(A) và\nB")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textStaysAsWrittenWithoutMarks(String markdown, List<String> expected) {
    assertThat(MarkdownReader.blocks(markdown))
        .extracting(block -> ((Paragraph) block).text())
        .isEqualTo(expected);
  }

  @Test
  void headingsKeepTheirLevel() {
    assertThat(MarkdownReader.blocks("### **1. Sở Y tế**"))
        .containsExactly(new Paragraph("1. Sở Y tế", 0, 3, true));
  }

  @Test
  void cellsBeyondTheHeaderAreKept() {
    assertThat(cells("| A | B |\n|---|---|\n| 1 | **2** | 3 |"))
        .containsExactly("A", "B", "", "1", "2", "3");
  }

  @Test
  void rowsWithoutHeaderAreATable() {
    assertThat(cells("| 12 | - Tỷ lệ | >60 |\n| 13 | Tốc độ | 5 |"))
        .containsExactly("12", "- Tỷ lệ", ">60", "13", "Tốc độ", "5");
  }

  @ParameterizedTest
  @CsvSource({
    "'# A\n\n## B\n\n## C', true",
    "'| a | b |\n|---|:--|\n', true",
    "'I. MỤC TIÊU\n\n- một\n- hai', false",
    "'Số: 12/KH-UBND\n-------\n# 5 thuê bao', false"
  })
  void markdownIsToldFromPlainText(String text, boolean markdown) {
    assertThat(MarkdownReader.isMarkdown(text)).isEqualTo(markdown);
  }

  private static List<String> cells(String markdown) {
    Table table = (Table) MarkdownReader.blocks(markdown).getFirst();
    return table.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text).toList();
  }
}
