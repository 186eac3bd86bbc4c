// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.odt;
import static org.kehoach.corpus.read.ReadFiles.texts;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.kehoach.corpus.read.SourceBlock.Table;

class OdtReaderTest {

  private static final String LISTS =
      "<text:list-style style:name='L'>"
          + "<text:list-level-style-number text:level='1' style:num-format='1'"
          + " style:num-prefix='Điều ' style:num-suffix='.'/>"
          + "<text:list-level-style-number text:level='2' style:num-format='a'"
          + " style:num-suffix=')'/></text:list-style>"
          + "<style:style style:name='B' style:family='paragraph'>"
          + "<style:text-properties fo:font-weight='bold'/></style:style>"
          + "<style:style style:name='C' style:family='paragraph' style:parent-style-name='B'/>";

  private static String item(String inside) {
    return "<text:list-item>" + inside + "</text:list-item>";
  }

  private static String p(String inside) {
    return "<text:p>" + inside + "</text:p>";
  }

  @Test
  void numbersAreThoseThatTheListShows() throws IOException {
    String inner = "<text:list>" + item(p("a")) + item(p("b")) + "</text:list>";
    String body =
        "<text:list text:style-name='L'>"
            + item(p("một") + p("thêm") + inner)
            + "</text:list>"
            + p("giữa")
            + "<text:list text:style-name='L' text:continue-numbering='true'>"
            + item(p("hai"))
            + "</text:list><text:list text:style-name='L'>"
            + item(p("lại một"))
            + "</text:list>";

    assertThat(texts(odt(LISTS, body)))
        .containsExactly(
            "Điều 1. một", "thêm", "a) a", "b) b", "giữa", "Điều 2. hai", "Điều 1. lại một");
  }

  @Test
  void deletedTextIsLeftOutAndNotesStandBehindTheText() throws IOException {
    String body =
        "<text:tracked-changes><text:deletion><text:p>xóa</text:p></text:deletion>"
            + "</text:tracked-changes><text:p>đạt<text:s text:c='2'/>60%"
            + "<text:note><text:note-body><text:p>chú</text:p></text:note-body></text:note>"
            + "<text:line-break/>dòng</text:p><text:p>sau</text:p>";

    assertThat(texts(odt("", body))).containsExactly("đạt 60%\ndòng", "sau", "[1] chú");
  }

  @Test
  void anEmptyItemCountsAndShowsItsNumberInATable() throws IOException {
    String list = "<text:list text:style-name='L' text:continue-numbering='true'>";
    String body =
        list
            + item(p("một"))
            + item(p(""))
            + "</text:list><table:table><table:table-row><table:table-cell>"
            + list
            + item(p(""))
            + "</text:list></table:table-cell><table:table-cell><text:p>x</text:p></table:table-cell>"
            + "</table:table-row></table:table>";

    assertThat(texts(odt(LISTS, body))).containsExactly("Điều 1. một", "Điều 3.", "x");
  }

  @Test
  void raisedDigitsAndTablesOfContentsAreToldFromText() throws IOException {
    String styles =
        "<style:style style:name='R' style:family='text'>"
            + "<style:text-properties style:text-position='super 58%'/></style:style>";
    String body =
        "<text:table-of-content><text:index-body><text:p>I. MỤC TIÊU"
            + " 1</text:p></text:index-body></text:table-of-content><text:p>đạt 45<text:span"
            + " text:style-name='R'>1</text:span> m<text:span"
            + " text:style-name='R'>2</text:span></text:p>";

    assertThat(texts(odt(styles, body))).containsExactly("đạt 45¹ m2");
  }

  @Test
  void aStyleIsBoldAsTheOneThatItIsBasedOn() throws IOException {
    assertThat(blocks(odt(LISTS, "<text:p text:style-name='C'>Mục tiêu</text:p>")))
        .containsExactly(new Paragraph("Mục tiêu", 0, 0, true));
  }

  @Test
  void mergedCellsSpanRowsAndColumns() throws IOException {
    String body =
        "<table:table><table:table-header-rows><table:table-row><table:table-cell"
            + " table:number-rows-spanned='2'><text:p>TT</text:p></table:table-cell><table:table-cell"
            + " table:number-columns-spanned='2'><text:p>Năm</text:p>"
            + "</table:table-cell><table:covered-table-cell/></table:table-row>"
            + "</table:table-header-rows><table:table-row><table:covered-table-cell/>"
            + "<table:table-cell><text:p>2025</text:p></table:table-cell>"
            + "<table:table-cell><text:p>2030</text:p></table:table-cell></table:table-row>"
            + "</table:table>";

    Table table = (Table) blocks(odt("", body)).getFirst();

    assertThat(table.rows().get(0).cells())
        .containsExactly(new Cell("TT", 1, 2, false, false), new Cell("Năm", 2, 1, false, false));
    assertThat(table.rows().get(1).cells())
        .containsExactly(
            new Cell("", 1, 1, true, false),
            new Cell("2025", 1, 1, false, false),
            new Cell("2030", 1, 1, false, false));
  }
}
