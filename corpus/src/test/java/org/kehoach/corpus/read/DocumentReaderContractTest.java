// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kehoach.corpus.read.ReadFiles.docx;
import static org.kehoach.corpus.read.ReadFiles.draw;
import static org.kehoach.corpus.read.ReadFiles.odt;
import static org.kehoach.corpus.read.ReadFiles.paragraph;
import static org.kehoach.corpus.read.ReadFiles.pdf;
import static org.kehoach.corpus.read.ReadFiles.read;
import static org.kehoach.corpus.read.ReadFiles.utf8;
import static org.kehoach.corpus.read.ReadFiles.write;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.corpus.ocr.DrawnPage;
import org.kehoach.corpus.ocr.OcrLanguage;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Row;
import org.kehoach.corpus.read.SourceBlock.Table;

/// What every reader owes to the layout, whatever the format.
class DocumentReaderContractTest {

  private static final String DECOMPOSED = "Kế hoạch";

  static Stream<Arguments> samples() throws IOException {
    String plan = Normalizer.normalize(DECOMPOSED, Normalizer.Form.NFD);
    return Stream.of(
        arguments("text/plain", utf8(plan + "\n\n \u00A0\n1. Mục\u00A0tiêu\n")),
        arguments("text/plain", ("\uFEFF" + plan + "\r\n").getBytes(StandardCharsets.UTF_16LE)),
        arguments(
            "text/markdown",
            utf8("# " + plan + "\n\n****\n\n| A | B |\n|---|---|\n| 1 |\n| 2 | 3 | 4 |\n")),
        arguments(
            "text/html",
            utf8(
                "<html><p>"
                    + plan
                    + "<p>&nbsp;</p><table><tr><td rowspan=3>a<td colspan=2>b"
                    + "<tr><td>c<tr><td>d<td>e<td>f</table>")),
        arguments(
            MhtmlReader.MEDIA_TYPE,
            utf8(
                "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;"
                    + " boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>"
                    + plan
                    + "<table><tr><td>a<td>b<tr><td>c</table>\r\n--x--\r\n")),
        arguments(
            ContainerType.DOCX,
            docx(
                paragraph(plan)
                    + paragraph(" ")
                    + "<w:tbl><w:tr><w:tc>"
                    + paragraph("a")
                    + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                    + paragraph("b")
                    + "</w:tc></w:tr><w:tr><w:tc>"
                    + paragraph("c")
                    + "</w:tc></w:tr></w:tbl>")),
        arguments(
            "application/rtf",
            utf8(
                "{\\rtf1\\ansi Ke hoach\\'e1\\par\\pard\\par"
                    + "\\trowd\\cellx100\\cellx900\\cellx950"
                    + "\\pard\\intbl a\\cell b\\cell\\row"
                    + "\\trowd\\cellx900\\intbl c\\cell\\row}")),
        arguments(
            "application/vnd.oasis.opendocument.text",
            odt(
                "",
                "<text:p>"
                    + plan
                    + "</text:p><text:p/><table:table><table:table-row><table:table-cell>"
                    + "<text:p>a</text:p></table:table-cell><table:table-cell/></table:table-row>"
                    + "<table:table-row><table:table-cell><text:p>b</text:p></table:table-cell>"
                    + "</table:table-row></table:table>")),
        arguments(ContainerType.XLSX, workbook(plan)),
        arguments(ContentType.PDF, pdf(ruledPage(), ruledPage())));
  }

  static Stream<Arguments> samplesAndScans() throws IOException {
    BufferedImage whole = DrawnPage.picture(DocumentReaderContractTest::scannedPage);
    BufferedImage page = whole.getSubimage(0, 0, whole.getWidth(), whole.getHeight() / 4);
    return OcrLanguage.ofMachine().isEmpty()
        ? samples()
        : Stream.concat(
            samples(),
            Stream.of(
                arguments("image/png", ReadScans.file("png", page)),
                arguments("image/jpeg", ReadScans.file("jpeg", page)),
                arguments("image/tiff", ReadScans.tiff(page, page))));
  }

  private static void scannedPage(DrawnPage page) throws IOException {
    page.text(70, 80, 13, "Kế hoạch phát triển hạ tầng số");
    page.grid(new double[] {70, 270, 400}, new double[] {100, 125, 150});
    page.text(80, 117, 12, "Số xã đạt chuẩn");
    page.text(300, 117, 12, "45");
    page.text(80, 142, 12, "Tỷ lệ hộ nghèo");
  }

  private static byte[] workbook(String title) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet();
      sheet.createRow(0).createCell(3).setCellValue(title);
      sheet.createRow(2).createCell(1).setCellValue("TT");
      sheet.getRow(2).createCell(4).setCellValue("Chỉ tiêu");
      sheet.createRow(5).createCell(4).setCellValue("hộ\u00A0nghèo ");
      sheet.getRow(5).createCell(7).setCellValue(1250.5);
      sheet.addMergedRegion(new CellRangeAddress(2, 5, 1, 2));
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static ReadFiles.Drawing ruledPage() {
    return page -> {
      write(page, 72, 720, "KE HOACH");
      write(page, 76, 685, "a");
      write(page, 176, 685, "b");
      for (double y : new double[] {700, 680, 660}) {
        draw(page, 72, y, 272, y);
      }
      for (double x : new double[] {72, 172, 272}) {
        draw(page, x, 660, x, 700);
      }
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samplesAndScans")
  void theContentTellsTheFormat(String mediaType, byte[] content) {
    assertThat(text(content).source().mediaType()).isEqualTo(mediaType);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samplesAndScans")
  void equalBytesGiveEqualBlocks(String mediaType, byte[] content) {
    assertThat(read(content)).isEqualTo(read(content.clone()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samplesAndScans")
  void textIsComposedAndTidy(String mediaType, byte[] content) {
    assertThat(text(content).blocks().stream().flatMap(Legibility::texts))
        .isNotEmpty()
        .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC))
        .allMatch(text -> text.equals(text.strip()))
        .noneMatch(text -> text.contains("\u00A0") || text.contains("\n\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samplesAndScans")
  void noBlockIsEmpty(String mediaType, byte[] content) {
    assertThat(text(content).blocks())
        .allMatch(block -> Legibility.texts(block).anyMatch(text -> !text.isEmpty()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samplesAndScans")
  void allRowsOfATableAreEquallyWide(String mediaType, byte[] content) {
    for (SourceBlock block : text(content).blocks()) {
      if (block instanceof Table table) {
        assertThat(table.rows().stream().map(DocumentReaderContractTest::width).distinct())
            .hasSize(1);
      }
    }
  }

  private static int width(Row row) {
    return row.cells().stream().mapToInt(Cell::columnSpan).sum();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samplesAndScans")
  void pagesOnlyGrow(String mediaType, byte[] content) {
    SourceText text = text(content);
    List<Integer> pages = text.blocks().stream().map(SourceBlock::page).toList();

    assertThat(pages).isSorted().allMatch(page -> page <= text.source().pages());
  }

  private static SourceText text(byte[] content) {
    return ((ReadResult.Read) read(content)).text();
  }
}
