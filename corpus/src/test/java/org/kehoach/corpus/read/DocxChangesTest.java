// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.docx;
import static org.kehoach.corpus.read.ReadFiles.paragraph;
import static org.kehoach.corpus.read.ReadFiles.texts;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.read.SourceBlock.Table;

/// Tracked changes of a DOCX file are read as if all were accepted.
class DocxChangesTest {

  private static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  private static String deleted(String text) {
    return "<w:del w:id='1'><w:r><w:delText xml:space='preserve'>"
        + text
        + "</w:delText></w:r></w:del>";
  }

  private static String marked(String mark, String content) {
    return "<w:p><w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>" + content + "</w:p>";
  }

  @Test
  void insertedTextStaysAndDeletedTextGoes() throws IOException {
    String body =
        "<w:p>"
            + run("đạt ")
            + deleted("50")
            + "<w:ins w:id='2'>"
            + run("60")
            + "</w:ins>"
            + run("%")
            + "</w:p>";

    assertThat(texts(docx(body))).containsExactly("đạt 60%");
  }

  @Test
  void whatWasInsertedAndDeletedAgainGoes() throws IOException {
    String body = "<w:p>" + run("đạt") + "<w:ins w:id='1'>" + deleted(" 60%") + "</w:ins></w:p>";

    assertThat(texts(docx(body))).containsExactly("đạt");
  }

  @Test
  void movedTextStandsAtItsNewPlaceAlone() throws IOException {
    String body =
        "<w:moveFromRangeStart w:id='1' w:name='m'/>"
            + marked(
                "<w:moveFrom w:id='2'/>", "<w:moveFrom w:id='3'>" + run("dời") + "</w:moveFrom>")
            + "<w:moveFromRangeEnd w:id='1'/>"
            + paragraph("một")
            + marked("<w:moveTo w:id='4'/>", "<w:moveTo w:id='5'>" + run("dời") + "</w:moveTo>");

    assertThat(texts(docx(body))).containsExactly("một", "dời");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:del w:id='1'/>, giao Sở Y tế",
    "<w:moveFrom w:id='1'/>, giao Sở Y tế",
    "<w:vanish/><w:specVanish/>, giao Sở Y tế"
  })
  void paragraphsAreOneWhereTheMarkBetweenThemIsGone(String mark, String joined)
      throws IOException {
    String body =
        marked(mark, run("giao ")) + "<w:bookmarkEnd w:id='0'/>" + marked("", run("Sở Y tế"));

    assertThat(texts(docx(body))).containsExactly(joined);
  }

  @Test
  void aDeletedMarkBeforeATableJoinsNothing() throws IOException {
    String table = "<w:tbl><w:tr>" + cell("", "a") + cell("", "b") + "</w:tr></w:tbl>";
    String body = marked("<w:del w:id='1'/>", run("trên")) + table + paragraph("dưới");

    assertThat(texts(docx(body))).containsExactly("trên", "a", "b", "dưới");
  }

  @Test
  void deletedRowsAndCellsGo() throws IOException {
    String body =
        "<w:tbl><w:tr>"
            + cell("", "1")
            + cell("", "một")
            + "</w:tr><w:tr><w:trPr><w:del w:id='1'/></w:trPr>"
            + cell("", "2")
            + cell("", "hai")
            + "</w:tr><w:tr><w:trPr><w:ins w:id='2'/></w:trPr>"
            + cell("", "3")
            + cell("<w:cellDel w:id='3'/>", "x")
            + cell("", "ba")
            + "</w:tr></w:tbl>";

    assertThat(texts(docx(body))).containsExactly("1", "một", "3", "ba");
    assertThat(((Table) blocks(docx(body)).getFirst()).rows()).hasSize(2);
  }

  @Test
  void formerPropertiesDoNotCount() throws IOException {
    String body =
        "<w:p><w:pPr><w:pPrChange w:id='1'><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:pPrChange>"
            + "</w:pPr><w:r><w:rPr><w:rPrChange w:id='2'><w:rPr><w:b/><w:vanish/></w:rPr>"
            + "</w:rPrChange></w:rPr><w:t>một</w:t></w:r></w:p>";

    assertThat(blocks(docx(body))).containsExactly(new SourceBlock.Paragraph("một", 0, 0, false));
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  }
}
