// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.read.SourceBlock;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Row;
import org.kehoach.corpus.read.SourceText;

/// Tables that go on over a page's end.
class BrokenTablesTest {
  private static final String HEADER = "TT | Nội dung | Chủ trì | Phối hợp | Thời gian";

  @Test
  void aRowBrokenByAPagesEndIsOneRow() {
    assertThat(
            rows(
                page(
                    1,
                    HEADER,
                    "1 | Lập danh mục | Sở Y tế | Các sở | 2026",
                    "2 | Mở rộng | Sở Tài | Các sở, | 2026 -"),
                page(2, HEADER, " | kho dữ liệu. | chính | ngành | 2030")))
        .containsExactly(
            "1 | Lập danh mục | Sở Y tế | Các sở | 2026",
            "2 | Mở rộng kho dữ liệu. | Sở Tài chính | Các sở, ngành | 2026 - 2030");
  }

  @Test
  void aRowWhoseNumberIsSetInTheMiddleMayBringItOnTheNextPage() {
    assertThat(
            rows(
                page(
                    1, HEADER, "1 | Lập danh mục | Sở Y tế | Các sở | 2026", " | Mở rộng |  |  | "),
                page(2, "2 | kho dữ liệu | Sở Tài chính | Các sở | 2026")))
        .contains("2 | Mở rộng kho dữ liệu | Sở Tài chính | Các sở | 2026");
  }

  @Test
  void aWholeRowThatSharesItsNumberWithTheOneBeforeStaysOne() {
    assertThat(
            rows(
                page(1, HEADER, "1 | Lập danh mục. | Sở Y tế | Các sở | 2026"),
                page(2, " | Công bố danh mục. | Sở Y tế | Các xã | 2027")))
        .hasSize(2);
  }

  @Test
  void aRowThatHasLostItsNumberCellIsSeenOnTheNextPageToo() {
    List<Row> second =
        List.of(
            new Row(
                List.of(
                    new Cell("Vận hành kho dữ liệu dùng chung", 1, 1, false, false),
                    new Cell("Sở Tài chính", 4, 1, false, false)),
                2));
    assertThat(
            rows(page(1, HEADER, "1 | Lập danh mục. | Sở Y tế | Các sở | 2026"), second).getLast())
        .isEqualTo(" | Vận hành kho dữ liệu dùng chung | Sở Tài chính |  | ");
  }

  private static List<Row> page(int page, String... rows) {
    return Arrays.stream(rows).map(row -> row(row, page)).toList();
  }

  private static Row row(String row, int page) {
    return new Row(
        Arrays.stream(row.split("\\|", -1))
            .map(cell -> new Cell(cell.strip(), 1, 1, false, false))
            .toList(),
        page);
  }

  /// The rows below the header, read from one table a page.
  @SafeVarargs
  private static List<String> rows(List<Row>... pages) {
    List<SourceBlock> blocks = new ArrayList<>();
    for (List<Row> page : pages) {
      blocks.add(new SourceBlock.Table(page, page.getFirst().page()));
    }
    Source source = new Source("plan.pdf", "0".repeat(64), "application/pdf", 1, pages.length);
    PlanDocument document = new PlanLayout().understand(new SourceText(source, blocks, List.of()));
    return document.blocks().stream()
        .map(document::line)
        .filter(line -> !line.equals(HEADER))
        .toList();
  }
}
