// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.texts;
import static org.kehoach.corpus.read.ReadFiles.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.kehoach.corpus.read.SourceBlock.Table;

class HtmlReaderTest {

  static Stream<Arguments> pages() {
    return Stream.of(
        arguments("<p>một\n hai<p>ba", List.of("một hai", "ba")),
        arguments("<div>một<div>hai</div>ba</div>", List.of("một", "hai", "ba")),
        arguments("<p>m<sup>2</sup> <b>và</b> <i>ha</i>.", List.of("m2 và ha.")),
        arguments("<p>KẾ HOẠCH<br>Phát triển", List.of("KẾ HOẠCH\nPhát triển")),
        // raised digits, marks of notes, a table of contents
        arguments("<p>đạt 10<sup>6</sup> m<sup>2</sup>", List.of("đạt 10⁶ m2")),
        arguments(
            "<p>đạt 45%<a href='#_ftn1'><sup>[1]</sup></a> số hộ<p><a href='#_ftnref1'>[1]</a> Ước"
                + " tính.",
            List.of("đạt 45% số hộ", "[1] Ước tính.")),
        arguments("<p>đạt 45<sup><a href='p.html#n1'>1</a></sup>%", List.of("đạt 45%")),
        arguments("<p>xem Phụ lục <a href='#pl2'>2</a>", List.of("xem Phụ lục 2")),
        arguments(
            "<table><tr><td>45<a href='#n'><sup>1</sup></a><td>b</table>", List.of("45", "b")),
        arguments("<p class='MsoToc1'>I. MỤC TIÊU 1<p>I. MỤC TIÊU", List.of("I. MỤC TIÊU")),
        arguments(
            "<p>một&nbsp;hai &ndash; &#273;&#x1ebf;n &amp; &#150;", List.of("một hai – đến & –")),
        arguments("<nav>Trang chủ</nav><script>x</script><p>một", List.of("một")),
        arguments("<p style='display: none'>ẩn</p><p>một", List.of("một")),
        // numbers and bullets that a browser shows
        arguments("<ol><li>một<li>hai</ol>", List.of("1. một", "2. hai")),
        arguments("<ol type=a start=2><li>một</ol>", List.of("b. một")),
        arguments("<ul><li>một<li>- hai</ul>", List.of("- một", "- hai")),
        arguments(
            "<ol><li><p>một<p>hai<li><li><p>ba</ol>bốn", List.of("1. một", "hai", "3. ba", "bốn")),
        // a table that only places parts of the page
        arguments("<table><tr><td><p>một<p>hai</table>", List.of("một", "hai")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void textIsWhatAReaderSees(String html, List<String> expected) {
    assertThat(texts(utf8("<!DOCTYPE html>" + html))).isEqualTo(expected);
  }

  @Test
  void headingsAndBoldAreKept() {
    assertThat(blocks(utf8("<html><h2>I. Mục tiêu</h2><p><b>một</b> <strong>hai</strong>")))
        .containsExactly(
            new Paragraph("I. Mục tiêu", 0, 2, true), new Paragraph("một hai", 0, 0, true));
  }

  @Test
  void spanningCellsFillTheirRowsAndColumns() {
    String html =
        "<table><tr><td rowspan=2>TT<td colspan=2>Năm<tr><td>2025<td>2030"
            + "<tr><td>1<td>50<td>100</table>";

    Table table = (Table) blocks(utf8(html)).getFirst();

    assertThat(table.rows().get(0).cells())
        .containsExactly(new Cell("TT", 1, 2, false, false), new Cell("Năm", 2, 1, false, false));
    assertThat(table.rows().get(1).cells().getFirst()).isEqualTo(new Cell("", 1, 1, true, false));
    assertThat(table.rows().get(2).cells())
        .extracting(Cell::text)
        .containsExactly("1", "50", "100");
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        arguments("<html><p>Kế hoạch", StandardCharsets.UTF_8),
        arguments("\uFEFF<html><p>Kế hoạch", StandardCharsets.UTF_8),
        arguments("\uFEFF<html><p>Kế hoạch", StandardCharsets.UTF_16LE),
        arguments("\uFEFF<html><p>Kế hoạch", StandardCharsets.UTF_16BE),
        arguments("<html><body class='trang'><p>Kế hoạch", StandardCharsets.UTF_16LE),
        // the page's own word is wrong
        arguments("<html><meta charset=iso-8859-1><p>Kế hoạch", StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void unicodeIsToldByItsBytes(String html, Charset charset) {
    assertThat(texts(html.getBytes(charset))).containsExactly("Kế hoạch");
  }

  @Test
  void lettersOfWindows1258AreJoinedWithTheirTones() {
    String html =
        "<html><head><meta http-equiv=Content-Type content='text/html;"
            + " charset=windows-1258'></head><p>K\u00EA\u0301 hoa\u0323ch ph\u00E1t"
            + " tri\u00EA\u0309n";

    assertThat(texts(html.getBytes(Charset.forName("windows-1258"))))
        .containsExactly("Kế hoạch phát triển");
  }

  @Test
  void anotherCharsetIsTakenFromThePage() {
    String html = "<html><head><meta charset=windows-1258></head><p>S\u00F4ng \u0110\u00E0";

    assertThat(texts(html.getBytes(Charset.forName("windows-1258")))).containsExactly("Sông Đà");
  }
}
