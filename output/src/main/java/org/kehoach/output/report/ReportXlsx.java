// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A report as a workbook: a sheet for each table, one for the values where they are a table of
/// their own, and one for the notes. A cell's note holds the words that it comes from.
final class ReportXlsx implements ReportWriter {
  private static final int LONGEST_SHEET_NAME = 31;
  private static final int LONGEST_CELL = 32_767;
  private static final int WIDEST = 60;
  private static final int LEAST_WIDTH = 8;

  @Override
  public void write(Report report, OutputStream to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Kehoach", "1.0")) {
      List<ReportTable> tables = new ArrayList<>(report.tables());
      if (report.hasOwnValues()) {
        tables.add(report.values());
      }
      for (ReportTable table : tables) {
        sheet(workbook, table);
      }
      notes(workbook, report);
    }
    to.write(bytes.toByteArray());
  }

  private static void sheet(Workbook workbook, ReportTable table) {
    Worksheet sheet = workbook.newWorksheet(sheetName(table.title()));
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(0, column, table.columns().get(column).label());
      sheet.style(0, column).bold().wrapText(true).set();
      sheet.width(column, width(table, column));
    }
    sheet.freezePane(0, 1);
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        cell(sheet, row + 1, column, table.rows().get(row).get(column));
      }
    }
  }

  private static void cell(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell.value()) {
      case null -> {
        if (!cell.entries().isEmpty()) {
          sheet.value(row, column, cut(cell.text()));
          sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
      }
      case Cell.Value.Amount(var number) -> sheet.value(row, column, number);
      case Cell.Value.Flag(var set) -> sheet.value(row, column, set);
      case Cell.Value.Day(var date) -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
    }
    String words =
        cell.entries().stream()
            .map(Cell.Entry::reference)
            .filter(Objects::nonNull)
            .map(reference -> "“" + reference.quote() + "”\n" + reference.place())
            .collect(Collectors.joining("\n\n"));
    if (!words.isEmpty()) {
      sheet.comment(row, column, cut(words));
    }
  }

  private static void notes(Workbook workbook, Report report) {
    Worksheet sheet = workbook.newWorksheet("Notes");
    sheet.width(0, WIDEST * 2);
    sheet.value(0, 0, report.title());
    sheet.style(0, 0).bold().set();
    for (int i = 0; i < report.notes().size(); i++) {
      sheet.value(i + 1, 0, report.notes().get(i));
      sheet.style(i + 1, 0).wrapText(true).set();
    }
  }

  private static String sheetName(String title) {
    String allowed = title.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    return allowed.substring(0, Math.min(allowed.length(), LONGEST_SHEET_NAME));
  }

  private static double width(ReportTable table, int column) {
    int longest =
        table.rows().stream().mapToInt(row -> row.get(column).text().length()).max().orElse(0);
    int label = table.columns().get(column).label().length();
    return Math.clamp(Math.max(longest, label), LEAST_WIDTH, WIDEST);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
  }
}
