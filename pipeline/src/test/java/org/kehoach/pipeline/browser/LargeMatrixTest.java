// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Reference;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportFormat;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;
import org.kehoach.output.report.ReportWriter;

/// A comparison of all provinces of today and many indicators, which no screen and no sheet holds
/// at once.
@Tag("slow")
class LargeMatrixTest {
  private static final int INDICATORS = 40;
  private static final List<Integer> YEARS = List.of(2025, 2030);

  @TempDir private static Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void write() throws IOException {
    assumeThat(Chromium.isInstalled()).as("Chromium is not installed").isTrue();
    try (OutputStream to = Files.newOutputStream(page())) {
      ReportWriter.of(ReportFormat.HTML).write(report(), to);
    }
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.DESK, Chromium.PHONE})
  void provinceAndIndicatorStayInSightWhereverOneLooks(int width) {
    try (OpenPage open = chromium.open(page(), width, ColorScheme.LIGHT)) {
      assertThat(open.outside()).isEmpty();
      open.page().locator("td").last().scrollIntoViewIfNeeded();
      for (String name : List.of("head", "name")) {
        open.page()
            .evaluate(
                "name => { document.querySelector(name === 'head' ? 'thead th:last-child'"
                    + " : 'tbody:last-of-type .name').id = name }",
                name);
        assertThat(open.isSeen(name)).as(name).isTrue();
      }
    }
  }

  @Test
  void printsEveryProvinceOnTheSheet() {
    try (OpenPage open = chromium.open(page(), Chromium.DESK, ColorScheme.LIGHT)) {
      PrintedWords printed = PrintedWords.of(open.printed());
      assertThat(printed.cut()).isEmpty();
      for (String words : open.page().locator("th, td").allTextContents()) {
        assertThat(printed.text()).contains(words.replaceAll("\\s+", ""));
      }
    }
  }

  private static Path page() {
    return folder.resolve("matrix.html");
  }

  private static Report report() {
    Provinces registry = Provinces.load();
    List<String> provinces =
        registry.all().stream().map(registry::today).map(Provinces.Unit::name).distinct().toList();
    assertThat(provinces).hasSize(34);
    List<Column> columns =
        new ArrayList<>(List.of(new Column("indicator", "Indicator"), new Column("year", "Year")));
    provinces.forEach(province -> columns.add(new Column(province, province)));
    List<List<Cell>> rows =
        IntStream.range(0, INDICATORS)
            .boxed()
            .flatMap(number -> YEARS.stream().map(year -> row(number, year, provinces)))
            .toList();
    return new Report("Matrix", List.of(), new ReportTable("Matrix", columns, rows, true));
  }

  private static List<Cell> row(int number, int year, List<String> provinces) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of("Tỷ lệ hộ gia đình ở thôn, bản có địa chỉ số thứ " + number + " (%)"));
    row.add(Cell.of(String.valueOf(year)));
    for (int i = 0; i < provinces.size(); i++) {
      int value = (number * 7 + i * 13 + year) % 101;
      row.add(value % 3 == 0 ? Cell.blank() : figure(value, provinces.get(i), number, year));
    }
    return row;
  }

  private static Cell figure(int value, String province, int number, int year) {
    Reference place =
        new Reference(
            "t%d-%d-%s".formatted(number, year, province.replace(" ", "")),
            "Kế hoạch, UBND tỉnh " + province,
            1,
            List.of("I. Mục tiêu"),
            "Đến năm %d đạt %d%%.".formatted(year, value));
    return new Cell(
        List.of(
            new Cell.Entry(
                value % 5 == 0 ? "≥ " + value + " (2022: 94.8)" : "≥ " + value,
                new Cell.Value.Amount(BigDecimal.valueOf(value)),
                Cell.Tone.PLAIN,
                place)));
  }
}
