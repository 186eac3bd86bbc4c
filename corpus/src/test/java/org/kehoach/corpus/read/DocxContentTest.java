// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kehoach.corpus.read.ReadFiles.docx;
import static org.kehoach.corpus.read.ReadFiles.paragraph;
import static org.kehoach.corpus.read.ReadFiles.texts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What of a DOCX file's runs and controls is text, and where it stands.
class DocxContentTest {

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space='preserve'>%s</w:t></w:r>"
        .formatted(properties, text);
  }

  private static String run(String text) {
    return run("", text);
  }

  private static String field(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
  }

  private static String code(String instruction) {
    return "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>";
  }

  private static String box(String content) {
    return "<w:txbxContent>" + content + "</w:txbxContent>";
  }

  private static String alternatives(String choice, String fallback) {
    return ("<mc:AlternateContent><mc:Choice Requires='wps'>%s</mc:Choice>"
            + "<mc:Fallback>%s</mc:Fallback></mc:AlternateContent>")
        .formatted(choice, fallback);
  }

  static Stream<Arguments> paragraphs() {
    return Stream.of(
        // breaks, tabs and hyphens
        arguments(
            run("một") + "<w:r><w:br/></w:r>" + run("hai") + "<w:r><w:tab/></w:r>" + run("ba"),
            "một\nhai ba"),
        arguments(run("một") + "<w:r><w:br w:type='page'/></w:r>" + run("hai"), "một\nhai"),
        arguments(run("57") + "<w:r><w:noBreakHyphen/></w:r>" + run("NQ/TW"), "57-NQ/TW"),
        arguments(run("thực") + "<w:r><w:softHyphen/></w:r>" + run(" hiện"), "thực hiện"),
        // hidden text
        arguments(run("một") + run("<w:vanish/>", " ẩn"), "một"),
        arguments(run("một") + run("<w:rStyle w:val='An'/>", " ẩn"), "một"),
        arguments(
            run("một") + run("<w:rStyle w:val='An'/><w:vanish w:val='0'/>", " hai"), "một hai"),
        // what stands around runs
        arguments("<w:hyperlink r:id='x' xmlns:r='r'>" + run("nối") + "</w:hyperlink>", "nối"),
        arguments("<w:smartTag w:element='place'>" + run("Huế") + "</w:smartTag>", "Huế"),
        arguments("<w:sdt><w:sdtContent>" + run("ô") + "</w:sdtContent></w:sdt>", "ô"),
        arguments(
            run("từ ")
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + run("Bấm vào đây để nhập")
                + "</w:sdtContent></w:sdt>",
            "từ"),
        arguments(run("một") + "<w:commentReference w:id='1'/>", "một"),
        // fields show their results
        arguments(
            run("Đến ")
                + field("begin")
                + code(" DATE ")
                + field("separate")
                + run("năm 2030")
                + field("end")
                + run("."),
            "Đến năm 2030."),
        arguments(
            field("begin")
                + code(" IF ")
                + field("begin")
                + code(" MERGEFIELD x ")
                + field("separate")
                + run("nữ")
                + field("end")
                + code(" = \"nữ\" \"bà\" \"ông\" ")
                + field("separate")
                + run("bà")
                + field("end"),
            "bà"),
        arguments(
            "<w:fldSimple w:instr=' TITLE '>" + run("Kế hoạch") + "</w:fldSimple>", "Kế hoạch"),
        // raised digits
        arguments(run("100 m") + run("<w:vertAlign w:val='superscript'/>", "2"), "100 m2"),
        arguments(run("đạt 45") + run("<w:vertAlign w:val='superscript'/>", "1"), "đạt 45¹"),
        arguments(run("thực hiện") + run("<w:vertAlign w:val='superscript'/>", "2"), "thực hiện²"),
        // symbols by their fonts
        arguments("<w:r><w:sym w:font='Symbol' w:char='F0B3'/></w:r>" + run(" 5%"), "≥ 5%"),
        arguments("<w:r><w:sym w:font='Wingdings' w:char='00FC'/></w:r>" + run(" Có"), "✓ Có"),
        arguments(run("<w:rFonts w:ascii='Symbol'/>", "\uF061") + run(" = 2"), "α = 2"),
        // a formula, a box that is a picture
        arguments(
            "<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><m:r>"
                + "<m:t>x=2</m:t></m:r></m:oMath>",
            "x=2"));
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void textIsWhatWordShows(String runs, String expected) throws IOException {
    Map<String, String> styles =
        Map.of(
            "styles",
            "<w:style w:type='character' w:styleId='An'><w:name w:val='An'/>"
                + "<w:rPr><w:vanish/></w:rPr></w:style>");

    assertThat(texts(docx("<w:p>" + runs + "</w:p>", styles))).containsExactly(expected);
  }

  @Test
  void columnsSetWithTabsAreReadOneAfterTheOther() throws IOException {
    String tab = "<w:r><w:tab/></w:r>";
    String body =
        paragraph("Kế hoạch này thay Kế hoạch năm 2024.")
            + "<w:p>%s%s%s</w:p>".formatted(run("Nơi nhận:"), tab, run("KT. CHỦ TỊCH"))
            + paragraph("- Các sở, ban, ngành;                   PHÓ CHỦ TỊCH")
            + "<w:p/>"
            + "<w:p>%s%s%s</w:p>".formatted(run("- Lưu: VT."), tab, run("Trần Thị B"));

    assertThat(texts(docx(body)))
        .containsExactly(
            "Kế hoạch này thay Kế hoạch năm 2024.",
            "Nơi nhận:",
            "- Các sở, ban, ngành;",
            "- Lưu: VT.",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Trần Thị B");
  }

  static Stream<Arguments> boxes() {
    String box = box(paragraph("ô"));
    return Stream.of(
        arguments(
            "<w:r>"
                + alternatives("<w:drawing>" + box + "</w:drawing>", "<w:pict>" + box + "</w:pict>")
                + "</w:r>"),
        arguments(
            alternatives(
                "<w:r><w:drawing>" + box + "</w:drawing></w:r>",
                "<w:r><w:pict>" + box + "</w:pict></w:r>")),
        arguments(
            "<w:r>" + alternatives("<w:drawing/>", "<w:pict>" + box + "</w:pict>") + "</w:r>"),
        arguments("<w:r><w:pict>" + box + "</w:pict></w:r>"));
  }

  @ParameterizedTest
  @MethodSource("boxes")
  void aTextBoxIsReadOnceBehindTheParagraphThatItHangsOn(String anchored) throws IOException {
    String body =
        paragraph("trước") + "<w:p>" + run("dòng") + anchored + "</w:p>" + paragraph("sau");

    assertThat(texts(docx(body))).containsExactly("trước", "dòng", "ô", "sau");
  }

  @Test
  void notesStandBehindTheTextAndTheirMarksNowhere() throws IOException {
    Map<String, String> notes =
        Map.of(
            "footnotes",
            "<w:footnote w:type='separator' w:id='-1'>"
                + paragraph("kẻ")
                + "</w:footnote>"
                + "<w:footnote w:id='2'>"
                + paragraph("Theo Báo cáo 15/BC-UBND.")
                + "</w:footnote>",
            "endnotes",
            "<w:endnote w:id='2'>"
                + paragraph("Giá năm 2010.")
                + paragraph("Ước tính.")
                + "</w:endnote>");
    String body =
        "<w:p>"
            + run("đạt 45")
            + "<w:r><w:endnoteReference w:id='2'/></w:r>"
            + run("%")
            + "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='2'/><w:t>*</w:t></w:r>"
            + run(" số hộ")
            + "</w:p>"
            + paragraph("sau");

    assertThat(texts(docx(body, notes)))
        .containsExactly(
            "đạt 45% số hộ",
            "sau", "[1] Giá năm 2010.", "Ước tính.", "[2] Theo Báo cáo 15/BC-UBND.");
  }

  @Test
  void aPartThatIsAnotherFileIsTold() throws IOException {
    String body = paragraph("một") + "<w:altChunk r:id='x' xmlns:r='r'/>";
    SourceText text = ((ReadResult.Read) ReadFiles.read(docx(body))).text();

    assertThat(text.blocks()).hasSize(1);
    assertThat(text.problems()).singleElement().asString().contains("another file");
  }

  @Test
  void aTableOfContentsIsLeftOut() throws IOException {
    Map<String, String> styles =
        Map.of(
            "styles",
            "<w:style w:type='paragraph' w:styleId='ML1'><w:name w:val='toc 1'/></w:style>");
    String line = "<w:p><w:pPr><w:pStyle w:val='ML1'/></w:pPr>" + run("I. MỤC TIÊU") + "</w:p>";
    String control =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj>"
            + "</w:sdtPr><w:sdtContent>"
            + paragraph("Mục lục")
            + line
            + "</w:sdtContent></w:sdt>";

    assertThat(texts(docx(control + line + paragraph("I. MỤC TIÊU"), styles)))
        .isEqualTo(List.of("I. MỤC TIÊU"));
  }

  @Test
  void tablesKeepTheirColumnsWhateverStandsAroundRowsAndCells() throws IOException {
    String body =
        "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
            + cell("<w:gridSpan w:val='2'/>", "Năm")
            + "</w:tr><w:sdt><w:sdtContent><w:tr>"
            + cell("", "1")
            + "<w:sdt><w:sdtContent>"
            + cell("", "a")
            + "</w:sdtContent></w:sdt>"
            + cell("", "b")
            + "</w:tr></w:sdtContent></w:sdt><w:tr><w:trPr><w:gridAfter w:val='1'/></w:trPr>"
            + cell("", "2")
            + cell("", "c")
            + "</w:tr></w:tbl>";

    assertThat(texts(docx(body))).containsExactly("", "Năm", "1", "a", "b", "2", "c", "");
  }

  @Test
  void aTableInsideACellIsPartOfItsText() throws IOException {
    String inner = "<w:tbl><w:tr>" + cell("", "x") + cell("", "y") + "</w:tr></w:tbl>";
    String body =
        "<w:tbl><w:tr>"
            + cell("", "1")
            + "<w:tc><w:tcPr/>"
            + paragraph("a")
            + inner
            + paragraph("b")
            + "</w:tc>"
            + cell("", "c")
            + "</w:tr></w:tbl>";

    assertThat(texts(docx(body))).containsExactly("1", "a\nx y\nb", "c");
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  }
}
