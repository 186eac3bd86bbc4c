// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kehoach.output.report.ReportTable.Column;

class ReportWriterTest {

  @TempDir private static Path folder;

  private static final Reference PLACE =
      new Reference("abc-t1", "Kế hoạch 1/KH-UBND", 3, List.of("I. Mục tiêu"), "đạt <90%> & hơn");

  private static final ReportTable VALUES =
      new ReportTable(
          "Values",
          List.of(
              new Column("words", "Words"), new Column("value", "Value"), new Column("on", "On")),
          List.of(
              List.of(
                  Cell.of("- Phát triển, \"5G\""), Cell.of(new BigDecimal("-1.50")), Cell.blank()),
              List.of(Cell.of("b"), Cell.blank(), Cell.of(LocalDate.of(2025, 12, 31)))));

  private static final ReportTable SHOWN =
      new ReportTable(
          "Phủ sóng: [5G]/*?",
          List.of(new Column("province", "Tỉnh")),
          List.of(List.of(Cell.of("90", PLACE)), List.of(Cell.blank())));

  private static final Report REPORT =
      new Report("Phủ sóng 5G", List.of("A note."), List.of(SHOWN), VALUES);

  @Test
  void csvQuotesWhatMustBeAndRunsNoFormula() throws IOException {
    assertThat(written(ReportFormat.CSV))
        .isEqualTo("words,value,on\r\n\"'- Phát triển, \"\"5G\"\"\",-1.5,\r\nb,,2025-12-31\r\n");
  }

  @Test
  void jsonKeepsNumbersAndBlanks() throws IOException {
    assertThat(written(ReportFormat.JSON))
        .isEqualTo(
            """
            {"words":"- Phát triển, \\"5G\\"","value":-1.5,"on":null}
            {"words":"b","value":null,"on":"2025-12-31"}
            """);
  }

  @Test
  void htmlLinksAFigureToItsWordsAndEscapesThem() throws IOException {
    assertThat(written(ReportFormat.HTML))
        .startsWith("<!DOCTYPE html>")
        .contains("<a href=\"#q1\"", "<li id=\"q1\">", "đạt &lt;90%&gt; &amp; hơn")
        .contains(
            "Kế hoạch 1/KH-UBND, page 3, record abc-t1",
            "I. Mục tiêu",
            "A note.",
            "<td class=\"short\"></td>")
        .doesNotContain("<script", "http");
  }

  @Test
  void aWorkbookHasASheetPerTableWithTypedCellsAndQuotes() throws IOException {
    byte[] bytes = bytes(ReportFormat.XLSX);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
          .containsExactly("Phủ sóng   5G", "Values", "Notes");
      List<Row> rows = workbook.getSheet(1).orElseThrow().read();
      assertThat(rows.get(1).getCellAsNumber(1)).hasValue(new BigDecimal("-1.50"));
      assertThat(rows.get(2).getCellAsDate(2)).hasValue(LocalDate.of(2025, 12, 31).atStartOfDay());
    }
    assertThat(entry(bytes, "xl/comments1.xml")).contains("&lt;90%&gt;", "record abc-t1");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
  void equalReportsGiveEqualBytes(ReportFormat format) throws IOException {
    assertThat(written(format)).isEqualTo(written(format));
  }

  @Test
  void aRowOfAnotherLengthIsNoRow() {
    assertThatThrownBy(
            () -> new ReportTable("T", List.of(new Column("a", "A")), List.of(List.of())))
        .hasMessage("T: a row of 0 cells for 1 columns");
  }

  private static String written(ReportFormat format) throws IOException {
    return new String(bytes(format), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ReportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter.of(format).write(REPORT, out);
    return out.toByteArray();
  }

  /// The workbook's parts have no size before them, which a stream cannot read but a file can.
  private static String entry(byte[] zip, String name) throws IOException {
    Path file = Files.write(folder.resolve("report.xlsx"), zip);
    try (ZipFile entries = new ZipFile(file.toFile())) {
      byte[] content = entries.getInputStream(entries.getEntry(name)).readAllBytes();
      return new String(content, StandardCharsets.UTF_8);
    }
  }
}
