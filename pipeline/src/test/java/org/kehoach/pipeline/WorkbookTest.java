// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A plan's appendix of indicators, kept as a workbook.
class WorkbookTest {

  private static final Object[][] APPENDIX = {
    {"PHỤ LỤC"},
    {"CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026 - 2030"},
    {"(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của UBND tỉnh Sơn La)"},
    {},
    {"TT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu", ""},
    {"", "", "", "Năm 2026", "Năm 2030"},
    {"I", "Kinh tế số"},
    {1, "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử", "%", 62.5, 80},
    {2, "Số xã có điểm phục vụ bưu chính công cộng", "xã", 1250, 1300},
    {"II", "Hạ tầng số"},
    {3, "Tỷ lệ hộ gia đình có cáp quang băng rộng", "%", 85, 100},
    {},
    {"Ghi chú: số liệu của Cục Thống kê."},
  };

  @TempDir Path folder;

  @Test
  void givesTheTargetsOfItsIndicatorTable() throws IOException {
    Path file = folder.resolve("phu-luc.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("PL1");
      fill(sheet);
      merge(sheet, 0, 0, 0, 4);
      merge(sheet, 4, 4, 3, 4);
      merge(sheet, 4, 5, 0, 0);
      merge(sheet, 4, 5, 1, 1);
      merge(sheet, 4, 5, 2, 2);
      workbook.createSheet("ẩn").createRow(0).createCell(0).setCellValue("Tỷ lệ ẩn đạt 77%");
      workbook.setSheetHidden(1, true);
      workbook.write(out);
    }
    Path workspace = folder.resolve("workspace");

    CommandRun run = CommandRun.of("run", "--in-process", file, "-w", workspace);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readAllLines(workspace.resolve("targets.jsonl")))
        .map(JsonMapper.shared()::readTree)
        .map(WorkbookTest::row)
        .containsExactly(
            "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử | 62.5 % | 2026 | I Kinh tế số",
            "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử | 80 % | 2030 | I Kinh tế số",
            "Số xã có điểm phục vụ bưu chính công cộng | 1250 xã | 2026 | I Kinh tế số",
            "Số xã có điểm phục vụ bưu chính công cộng | 1300 xã | 2030 | I Kinh tế số",
            "Tỷ lệ hộ gia đình có cáp quang băng rộng | 85 % | 2026 | II Hạ tầng số",
            "Tỷ lệ hộ gia đình có cáp quang băng rộng | 100 % | 2030 | II Hạ tầng số");
  }

  private static String row(JsonNode target) {
    return "%s | %s %s | %s | %s"
        .formatted(
            target.path("indicator").asString(),
            target.path("value").asString(),
            target.path("unitText").asString(),
            target.path("year").asString(),
            target.path("section").path(1).asString());
  }

  private static void fill(Sheet sheet) {
    for (int r = 0; r < APPENDIX.length; r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < APPENDIX[r].length; c++) {
        Cell cell = row.createCell(c);
        switch (APPENDIX[r][c]) {
          case Number number -> cell.setCellValue(number.doubleValue());
          case Object text -> cell.setCellValue(text.toString());
        }
      }
    }
  }

  private static void merge(Sheet sheet, int row, int lastRow, int column, int lastColumn) {
    sheet.addMergedRegion(new CellRangeAddress(row, lastRow, column, lastColumn));
  }
}
