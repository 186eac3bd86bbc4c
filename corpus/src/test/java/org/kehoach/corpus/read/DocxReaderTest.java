// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.docx;
import static org.kehoach.corpus.read.ReadFiles.paragraph;
import static org.kehoach.corpus.read.ReadFiles.texts;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.kehoach.corpus.read.SourceBlock.Table;

class DocxReaderTest {

  private static final Map<String, String> LISTS =
      Map.of(
          "numbering",
          "<w:abstractNum w:abstractNumId='0'>"
              + level(0, "decimal", "Điều %1.")
              + level(1, "lowerLetter", "%2)")
              + level(2, "bullet", "-")
              + "</w:abstractNum>"
              + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
              + "<w:num w:numId='2'><w:abstractNumId w:val='0'/>"
              + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>",
          "styles",
          "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 2'/>"
              + "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
              + "<w:rPr><w:b/><w:caps/></w:rPr></w:style>");

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, list, text);
  }

  @Test
  void numbersAreThoseThatWordShows() throws IOException {
    String body =
        item(1, 0, "một")
            + item(1, 1, "a")
            + item(1, 1, "b")
            + paragraph("giữa")
            + item(1, 0, "hai")
            + item(1, 1, "lại a")
            + item(1, 2, "gạch")
            + item(2, 0, "lại một");

    assertThat(texts(docx(body, LISTS)))
        .containsExactly(
            "Điều 1. một",
            "a) a",
            "b) b",
            "giữa",
            "Điều 2. hai",
            "a) lại a",
            "- gạch",
            "Điều 1. lại một");
  }

  @Test
  void aLevelSaysWhatStandsBetweenNumberAndText() throws IOException {
    String list =
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='upperRoman'/>"
            + "<w:suff w:val='nothing'/><w:lvlText w:val='%1/'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";

    assertThat(texts(docx(item(1, 0, "một"), Map.of("numbering", list)))).containsExactly("I/một");
  }

  @Test
  void stylesGiveNumberLevelAndBold() throws IOException {
    String body = "<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr><w:r><w:t>Mục tiêu</w:t></w:r></w:p>";

    assertThat(blocks(docx(body, LISTS)))
        .containsExactly(new Paragraph("Điều 1. MỤC TIÊU", 0, 2, true));
  }

  @Test
  void deletedTextIsLeftOutAndInsertedTextKept() throws IOException {
    String body =
        "<w:p><w:r><w:t>đạt </w:t></w:r><w:del><w:r><w:delText>50</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>60</w:t></w:r></w:ins><w:r><w:t>%</w:t></w:r></w:p>";

    assertThat(texts(docx(body))).containsExactly("đạt 60%");
  }

  @Test
  void tabsBreaksControlsAndSymbolsAreText() throws IOException {
    String body =
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:sym"
            + " w:font='Symbol' w:char='F0B3'/><w:t>60%</w:t></w:r></w:p></w:sdtContent></w:sdt>";

    assertThat(texts(docx(body))).containsExactly("a b\n≥60%");
  }

  @Test
  void mergedCellsSpanRowsAndColumns() throws IOException {
    String body =
        "<w:tbl><w:tr>"
            + cell("<w:vMerge w:val='restart'/>", "TT")
            + cell("<w:gridSpan w:val='2'/>", "Năm")
            + "</w:tr><w:tr>"
            + cell("<w:vMerge/>", "")
            + cell("", "2025")
            + cell("", "2030")
            + "</w:tr></w:tbl>";

    Table table = (Table) blocks(docx(body)).getFirst();

    assertThat(table.rows().get(0).cells())
        .containsExactly(new Cell("TT", 1, 2, false, false), new Cell("Năm", 2, 1, false, false));
    assertThat(table.rows().get(1).cells())
        .containsExactly(
            new Cell("", 1, 1, true, false),
            new Cell("2025", 1, 1, false, false),
            new Cell("2030", 1, 1, false, false));
  }

  @Test
  void theStrictFormOfTheStandardIsReadLikeTheUsualOne() throws IOException {
    String document =
        "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body>"
            + paragraph("Kế hoạch")
            + "</w:body></w:document>";

    assertThat(
            texts(
                docx(
                    document, Map.of(), "http://purl.oclc.org/ooxml/officeDocument/relationships")))
        .containsExactly("Kế hoạch");
  }

  @Test
  void aTextBoxIsReadOnceAfterItsParagraph() throws IOException {
    String box = "<w:txbxContent>" + paragraph("ô") + "</w:txbxContent>";
    String body =
        "<w:p><w:r><mc:AlternateContent>"
            + "<mc:Choice Requires='wps'><w:drawing>"
            + box
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>dòng</w:t></w:r></w:p>";

    assertThat(texts(docx(body))).containsExactly("dòng", "ô");
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  }
}
