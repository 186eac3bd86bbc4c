// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables of the real plans, cell by cell. Skipped where these are absent; the same is then
/// shown by [RenderedTablesTest].
class TablesAgreeTest {
  private static final Path PLANS = Path.of("../../shared/plans");
  private static final double SHARE = 0.99;

  /// How many letters stand in each cell of the gazette's annex, row by row.
  private static final List<String> GAZETTE =
      """
      2 19 15 16 8 19
      2 27 0 0 0 0
      3 172 12 67 32 21
      3 108 12 67 32 11
      3 139 24 55 32 11
      3 147 24 42 35 11
      3 103 24 42 20 11
      3 348 12 68 231 12
      3 291 12 67 237 11
      2 142 0 0 0 0
      3 103 24 53 91 21
      3 102 24 40 24 21
      3 226 24 40 32 21
      3 154 24 40 32 12
      3 299 24 53 81 11
      3 235 24 71 38 21
      3 186 24 80 39 11
      3 137 22 72 59 21
      2 49 0 0 0 0
      3 185 24 111 32 11
      3 102 24 74 123 21
      3 90 12 66 32 10
      3 261 12 85 54 11
      3 169 18 54 54 11
      2 83 0 0 0 0
      3 108 24 42 33 12
      3 89 31 77 109 21
      3 82 24 71 101 21
      3 152 24 57 80 21
      3 155 24 55 135 21
      3 147 24 61 16 21
      2 103 0 0 0 0
      3 188 24 40 54 11
      3 240 24 53 24 21
      3 143 24 40 24 21
      2 62 0 0 0 0
      3 399 24 53 32 11
      3 208 24 53 61 21
      3 236 24 53 32 11
      2 215 24 82 32 11
      2 147 24 40 34 11
      """
          .lines()
          .toList();

  @ParameterizedTest
  @CsvSource({
    "01-dongnai-kinh-te-so-xa-hoi-so, docx",
    "01-dongnai-kinh-te-so-xa-hoi-so, pdf",
    "07-dongthap-chuyen-doi-so-doanh-nghiep, docx",
    "07-dongthap-chuyen-doi-so-doanh-nghiep, pdf",
    "18-hochiminh-he-thong-thong-tin-quy-hoach, docx",
    "18-hochiminh-he-thong-thong-tin-quy-hoach, pdf"
  })
  void aPlansTablesAreThoseOfItsHtmlForm(String plan, String format) {
    assumeThat(PLANS).as("the plans of ../shared are not here").exists();
    TableCells html = TableCells.of(PLANS.resolve(plan + ".html"));
    TableCells read = TableCells.of(PLANS.resolve(plan + "." + format));

    assertThat(html.cells()).isGreaterThan(50);
    assertThat(read.tables()).hasSameSizeAs(html.tables());
    assertThat(TableCells.report(plan, format, html, read)).isGreaterThanOrEqualTo(SHARE);
  }

  @Test
  void theDocAndThePdfOfADecisionHaveTheSameTable() {
    assumeThat(PLANS).as("the plans of ../shared are not here").exists();
    TableCells doc = TableCells.of(PLANS.resolve("15-hue-441-qd-ubnd-2025.doc"));
    TableCells pdf = TableCells.of(PLANS.resolve("15-hue-441-qd-ubnd-2025.pdf"));

    assertThat(doc.cells()).isEqualTo(27);
    assertThat(TableCells.report("15-hue", "pdf", doc, pdf)).isGreaterThanOrEqualTo(SHARE);
  }

  /// Counted by eye on the page images: a header, which each of 11 pages repeats, six groups and 34
  /// tasks, seven of them cut by a page's end. What stands in a cell is given by its length as read
  /// when the images were held against it.
  @Test
  void theGazettesAnnexIsOneTableAsCountedOnItsPages() {
    assumeThat(PLANS).as("the plans of ../shared are not here").exists();
    TableCells read = TableCells.of(PLANS.resolve("07-trunguong-982-qd-ttg-2026-congbao.pdf"));

    assertThat(read.tables()).hasSize(1);
    assertThat(read.rows()).isEqualTo(41);
    assertThat(read.cells()).isEqualTo(41 * 6);
    assertThat(read.tables().getFirst().stream().filter(row -> !row.contains("")))
        .as("rows without an empty cell: the header and the tasks")
        .hasSize(35);
    assertThat(read.tables().getFirst().stream().skip(1).map(List::getFirst))
        .containsExactly(
            ("1. 1.1 1.2 1.3 1.4 1.5 1.6 1.7 2. 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 3. 3.1 3.2 3.3 3.4"
                    + " 3.5 4. 4.1 4.2 4.3 4.4 4.5 4.6 5. 5.1 5.2 5.3 6. 6.1 6.2 6.3 7. 8.")
                .split(" "));
    assertThat(read.tables().getFirst().stream().map(TablesAgreeTest::lengths))
        .containsExactlyElementsOf(GAZETTE);
  }

  private static String lengths(List<String> row) {
    return row.stream().map(cell -> String.valueOf(cell.length())).collect(Collectors.joining(" "));
  }
}
