// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.blocks;
import static org.kehoach.corpus.read.ReadFiles.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.kehoach.corpus.read.SourceBlock.Table;

/// Workbooks of both formats give what Excel shows.
class WorkbookReadersTest {

  static Stream<Named<Supplier<Workbook>>> formats() {
    return Stream.of(Named.of("xlsx", XSSFWorkbook::new), Named.of("xls", HSSFWorkbook::new));
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    workbook.close();
    return bytes.toByteArray();
  }

  private static Row row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
    return row;
  }

  private static CellStyle format(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static List<List<String>> cells(Workbook workbook) throws IOException {
    return blocks(bytes(workbook)).stream()
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).rows().stream())
        .map(row -> row.cells().stream().map(SourceBlock.Cell::text).toList())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void numbersDatesAndFormulasAreAsShown(Supplier<Workbook> format) throws IOException {
    Workbook workbook = format.get();
    Sheet sheet = workbook.createSheet();
    row(sheet, 0, "TT", "Chỉ tiêu", "Mức", "Hạn");
    Row row = row(sheet, 1, "1", "Hộ nghèo");
    row.createCell(2).setCellValue(0.125);
    row.getCell(2).setCellStyle(format(workbook, "0.0%"));
    row.createCell(3).setCellValue(LocalDate.of(2026, 3, 5));
    row.getCell(3).setCellStyle(format(workbook, "dd/mm/yyyy"));
    Row sum = row(sheet, 2, "2", "Tổng");
    sum.createCell(2).setCellValue(1250.5);
    sum.getCell(2).setCellStyle(format(workbook, "#,##0.0"));
    Cell formula = sum.createCell(3);
    formula.setCellFormula("C3*2");
    formula.setCellValue(2501);

    assertThat(cells(workbook))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "Mức", "Hạn"),
            List.of("1", "Hộ nghèo", "12,5%", "05/03/2026"),
            List.of("2", "Tổng", "1.250,5", "2501"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void hiddenSheetsRowsAndColumnsAreLeftOut(Supplier<Workbook> format) throws IOException {
    Workbook workbook = format.get();
    Sheet sheet = workbook.createSheet("một");
    row(sheet, 0, "TT", "ẩn", "Chỉ tiêu", "2030");
    row(sheet, 1, "1", "ẩn", "Hộ nghèo", "2%");
    row(sheet, 2, "2", "ẩn", "ẩn", "3%").setZeroHeight(true);
    row(sheet, 3, "3", "ẩn", "Thư viện", "80%");
    sheet.setColumnHidden(1, true);
    row(workbook.createSheet("hai"), 0, "a", "b", "c");
    workbook.setSheetHidden(1, true);

    assertThat(cells(workbook))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "2030"),
            List.of("1", "Hộ nghèo", "2%"),
            List.of("3", "Thư viện", "80%"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void mergedCellsSpanAndBoldOnesAreSo(Supplier<Workbook> format) throws IOException {
    Workbook workbook = format.get();
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    Sheet sheet = workbook.createSheet();
    row(sheet, 0, "PHỤ LỤC").getCell(0).setCellStyle(style);
    row(sheet, 1, "TT", "Năm", "").getCell(1).setCellStyle(style);
    row(sheet, 2, "", "2025", "2030");
    row(sheet, 3, "1", "50%", "100%");
    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));

    List<SourceBlock> blocks = blocks(bytes(workbook));

    assertThat(blocks.getFirst()).isEqualTo(new Paragraph("PHỤ LỤC", 0, 0, true));
    assertThat(((Table) blocks.get(1)).rows().getFirst().cells())
        .containsExactly(
            new SourceBlock.Cell("TT", 1, 2, false, false),
            new SourceBlock.Cell("Năm", 2, 1, false, true));
  }

  @Test
  void theStrictFormIsToldAsSuch() throws IOException {
    String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    byte[] file =
        ReadFiles.zip(
            Map.of(
                "[Content_Types].xml",
                "<Types"
                    + " xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
                    + " Extension='xml' ContentType='application/xml'/><Default Extension='rels'"
                    + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/></Types>",
                "_rels/.rels",
                "<Relationships"
                    + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='r' Type='%s' Target='xl/workbook.xml'/></Relationships>"
                        .formatted(strict),
                "xl/workbook.xml",
                "<workbook xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'/>"));

    assertThat(read(file))
        .isInstanceOfSatisfying(
            ReadResult.Unsupported.class, told -> assertThat(told.reason()).contains("strict"));
  }
}
