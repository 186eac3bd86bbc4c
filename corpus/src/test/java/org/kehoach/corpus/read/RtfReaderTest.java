// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.texts;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.kehoach.corpus.read.SourceBlock.Table;

class RtfReaderTest {

  private static byte[] rtf(String body) {
    return ("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Times New Roman;}}"
            + "{\\header tieu de trang}"
            + body
            + "}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void lettersAreThoseThatTheFileEscapes() {
    assertThat(texts(rtf("\\pard K\\u7871? ho\\u7841?ch n\\u259?m 2025\\par")))
        .containsExactly("Kế hoạch năm 2025");
  }

  @Test
  void aListsNumberIsTheOneThatItsWriterShowed() {
    String body =
        "{\\listtext\\pard\\plain \\u272?i\\u7873?u 1.\\tab}M\\u7909?c\\par"
            + "{\\listtext\\f1\\'b7\\tab}g\\u7841?ch\\par";

    assertThat(texts(rtf(body))).containsExactly("Điều 1. Mục", "• gạch");
  }

  @Test
  void deletedHiddenAndForeignTextIsLeftOutAndNotesStandBehindTheText() {
    String body =
        "{\\b dat} {\\deleted 50}{\\v an}60%{\\footnote chu}{\\*\\unknown la}"
            + "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt (a)}}\\par sau\\par";

    assertThat(texts(rtf(body))).containsExactly("dat 60%(a)", "sau", "[1] chu");
  }

  @Test
  void anEmptyItemShowsItsNumberInATableAlone() {
    String number = "{\\listtext\\pard 1.\\tab}";
    String body =
        number
            + "\\par\\trowd\\cellx1000\\cellx2000\\pard\\intbl "
            + number
            + "\\cell x\\cell\\row\\pard";

    assertThat(texts(rtf(body))).containsExactly("1.", "x");
  }

  @Test
  void aParagraphWhoseMarkIsDeletedRunsOn() {
    assertThat(texts(rtf("giao {\\deleted bo\\par}So Y te\\par"))).containsExactly("giao So Y te");
  }

  @Test
  void aNumberIsNoPartOfWhatIsBold() {
    assertThat(blocks(rtf("{\\listtext\\pard 1.\\tab}{\\b muc tieu}{\\super 2}\\par")))
        .containsExactly(new Paragraph("1. muc tieu²", 0, 0, false));
    assertThat(blocks(rtf("{\\listtext\\pard 1.\\tab}{\\b muc tieu}\\par")))
        .containsExactly(new Paragraph("1. muc tieu", 0, 0, true));
  }

  @Test
  void aParagraphInBoldIsSo() {
    assertThat(blocks(rtf("{\\b\\caps muc tieu}\\par")))
        .containsExactly(new Paragraph("MUC TIEU", 0, 0, true));
  }

  @Test
  void mergedCellsSpanRowsAndColumns() {
    String body =
        "\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000"
            + "\\pard\\intbl TT\\cell Nam\\cell\\cell\\row"
            + "\\trowd\\clvmrg\\cellx1010\\cellx2000\\cellx2990"
            + "\\pard\\intbl\\cell 2025\\cell 2030\\cell\\row\\pard sau\\par";

    Table table = (Table) blocks(rtf(body)).getFirst();

    assertThat(table.rows().get(0).cells())
        .containsExactly(new Cell("TT", 1, 2, false, false), new Cell("Nam", 2, 1, false, false));
    assertThat(table.rows().get(1).cells())
        .containsExactly(
            new Cell("", 1, 1, true, false),
            new Cell("2025", 1, 1, false, false),
            new Cell("2030", 1, 1, false, false));
    assertThat(texts(rtf(body))).last().isEqualTo("sau");
  }

  @Test
  void aTableInACellIsPartOfIt() {
    String body =
        "\\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl mot\\cell\\pard\\intbl hai\\par"
            + "\\pard\\intbl\\itap2 trong\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}"
            + "\\pard\\intbl ba\\cell bon\\cell\\row\\pard";

    assertThat(texts(rtf(body))).containsExactly("mot", "hai\ntrong\nba", "bon");
  }

  @Test
  void aTextBoxFollowsItsParagraph() {
    assertThat(texts(rtf("dong {\\shp{\\*\\shpinst{\\shptxt o\\par}}}mot\\par")))
        .containsExactly("dong mot", "o");
  }
}
