// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.docx;
import static org.kehoach.corpus.read.ReadFiles.texts;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The numbers that Word shows and a DOCX file does not hold.
class DocxNumbersTest {

  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl='%d'>%s<w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, more, format, text);
  }

  private static String lists(String levels, String more) {
    return "<w:abstractNum w:abstractNumId='0'>%s</w:abstractNum>%s<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
        .formatted(levels, more);
  }

  private static String list(int id, String overrides) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='0'/>%s</w:num>".formatted(id, overrides);
  }

  private static String item(int list, int level, String text) {
    String run = text.isEmpty() ? "" : "<w:r><w:t>" + text + "</w:t></w:r>";
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, list, run);
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, text);
  }

  @Test
  void anInnerNumberHoldsTheOuterOnesInDigitsWhereTheLevelSaysSo() throws IOException {
    String levels =
        level(0, "upperRoman", "%1.", "")
            + level(1, "decimal", "%1.%2.", "<w:isLgl/>")
            + level(2, "decimal", "%1.%2.%3.", "");
    String body = item(1, 0, "một") + item(1, 0, "hai") + item(1, 1, "ba") + item(1, 2, "bốn");

    assertThat(texts(docx(body, Map.of("numbering", lists(levels, "")))))
        .containsExactly("I. một", "II. hai", "2.1. ba", "II.1.1. bốn");
  }

  @Test
  void aListThatSaysWhereItStartsDoesSoAgainAfterEachOuterNumber() throws IOException {
    String start = "<w:lvlOverride w:ilvl='1'><w:startOverride w:val='5'/></w:lvlOverride>";
    String levels = level(0, "decimal", "%1.", "") + level(1, "lowerLetter", "%2)", "");
    String body =
        item(2, 0, "một") + item(2, 1, "a") + item(2, 1, "b") + item(2, 0, "hai") + item(2, 1, "c");

    assertThat(texts(docx(body, Map.of("numbering", lists(levels, list(2, start))))))
        .containsExactly("1. một", "e) a", "f) b", "2. hai", "e) c");
  }

  @Test
  void aListMayWriteALevelInItsOwnWay() throws IOException {
    String own =
        "<w:lvlOverride w:ilvl='0'>" + level(0, "decimal", "Mục %1:", "") + "</w:lvlOverride>";
    String levels = level(0, "decimal", "%1.", "");
    String body = item(1, 0, "một") + item(2, 0, "hai") + item(1, 0, "ba");

    assertThat(texts(docx(body, Map.of("numbering", lists(levels, list(2, own))))))
        .containsExactly("1. một", "Mục 2: hai", "3. ba");
  }

  @Test
  void aLevelStartsAnewOnlyAfterThoseThatItNames() throws IOException {
    String levels =
        level(0, "upperRoman", "%1.", "")
            + level(1, "decimal", "%2.", "<w:lvlRestart w:val='0'/>")
            + level(2, "lowerLetter", "%3)", "<w:lvlRestart w:val='1'/>");
    String body =
        item(1, 0, "một")
            + item(1, 1, "a")
            + item(1, 2, "b")
            + item(1, 1, "c")
            + item(1, 2, "d")
            + item(1, 0, "hai")
            + item(1, 1, "e")
            + item(1, 2, "g");

    assertThat(texts(docx(body, Map.of("numbering", lists(levels, "")))))
        .containsExactly("I. một", "1. a", "a) b", "2. c", "b) d", "II. hai", "3. e", "a) g");
  }

  @Test
  void headingStylesNumberThroughTheLevelThatNamesThem() throws IOException {
    String levels =
        level(0, "upperRoman", "%1.", "<w:pStyle w:val='H1'/>")
            + level(1, "decimal", "%2.", "<w:pStyle w:val='H2'/>");
    String styles =
        "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading"
            + " 1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style><w:style"
            + " w:type='paragraph' w:styleId='H2'><w:name w:val='heading 2'/><w:basedOn"
            + " w:val='H1'/><w:pPr><w:numPr><w:numId"
            + " w:val='1'/></w:numPr></w:pPr></w:style><w:style w:type='paragraph'"
            + " w:styleId='H2b'><w:name w:val='b'/><w:basedOn w:val='H2'/></w:style>";
    String body =
        styled("H1", "MỤC TIÊU")
            + styled("H2", "Chung")
            + styled("H2b", "Riêng")
            + styled("H1", "X");

    assertThat(texts(docx(body, Map.of("numbering", lists(levels, ""), "styles", styles))))
        .containsExactly("I. MỤC TIÊU", "1. Chung", "2. Riêng", "II. X");
  }

  @Test
  void aListStyleStandsForTheListThatItNames() throws IOException {
    String part =
        "<w:abstractNum w:abstractNumId='0'><w:styleLink w:val='S'/>"
            + level(0, "decimal", "Điều %1.", "")
            + "</w:abstractNum><w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='S'/>"
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num>";

    assertThat(texts(docx(item(1, 0, "một") + item(2, 0, "hai"), Map.of("numbering", part))))
        .containsExactly("Điều 1. một", "Điều 2. hai");
  }

  @Test
  void aParagraphMayLeaveTheListOfItsStyle() throws IOException {
    String styles =
        "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/>"
            + "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
    String out =
        "<w:p><w:pPr><w:pStyle w:val='H1'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
            + "<w:r><w:t>hai</w:t></w:r></w:p>";
    String body = styled("H1", "một") + out + styled("H1", "ba");
    String levels = level(0, "decimal", "%1.", "");

    assertThat(texts(docx(body, Map.of("numbering", lists(levels, ""), "styles", styles))))
        .containsExactly("1. một", "hai", "2. ba");
  }

  @Test
  void theNumberThatAnEmptyCellShowsIsItsText() throws IOException {
    String levels = level(0, "decimal", "%1", "") + level(1, "bullet", "-", "");
    String body =
        "<w:tbl>" + row(0, "một") + row(0, "hai") + row(1, "ba") + "</w:tbl>" + item(1, 0, "bốn");

    assertThat(texts(docx(body, Map.of("numbering", lists(levels, "")))))
        .containsExactly("1", "một", "2", "hai", "", "ba", "3 bốn");
  }

  private static String row(int level, String text) {
    return "<w:tr><w:tc>"
        + item(1, level, "")
        + "</w:tc><w:tc>"
        + ReadFiles.paragraph(text)
        + "</w:tc></w:tr>";
  }

  @Test
  void anEmptyParagraphIsCountedAndAHiddenOneIsNot() throws IOException {
    String hidden =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
            + "<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>";
    String body = item(1, 0, "một") + item(1, 0, "") + hidden + item(1, 0, "ba");

    assertThat(texts(docx(body, Map.of("numbering", lists(level(0, "decimal", "%1.", ""), "")))))
        .containsExactly("1. một", "3. ba");
  }

  @Test
  void deletedParagraphsAreNotCounted() throws IOException {
    String gone =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del"
            + " w:id='1'/></w:rPr></w:pPr><w:del w:id='2'><w:r><w:delText>bỏ</w:delText>"
            + "</w:r></w:del></w:p>";
    String body = item(1, 0, "một") + gone + item(1, 0, "hai");

    assertThat(texts(docx(body, Map.of("numbering", lists(level(0, "decimal", "%1.", ""), "")))))
        .containsExactly("1. một", "2. hai");
  }
}
