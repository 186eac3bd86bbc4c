// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.document.LeftOutText;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.ReadingQuality;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.document.TextSource;
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

  @Test
  void aHeaderRepeatedOnEachPageIsSaidOnce() {
    assertThat(
            lines(
                page(
                    1,
                    HEADER,
                    "(1) | (2) | (3) | (4) | (5)",
                    "1 | Lập danh mục. | Sở Y tế | | 2026"),
                page(2, HEADER, "(1) | (2) | (3) | (4) | (5)", "2 | Lập kho. | Sở Y tế | | 2027")))
        .containsExactly(
            HEADER,
            "(1) | (2) | (3) | (4) | (5)",
            "1 | Lập danh mục. | Sở Y tế |  | 2026",
            "2 | Lập kho. | Sở Y tế |  | 2027");
  }

  @Test
  void aRepeatedHeaderIsListedAsLeftOut() {
    assertThat(
            read(
                    page(1, HEADER, "1 | Lập danh mục. | Sở Y tế | | 2026"),
                    page(2, HEADER, "2 | Lập kho. | Sở Y tế | | 2027"))
                .reading())
        .isEqualTo(
            new ReadingQuality(
                TextSource.of("application/pdf"),
                1,
                0.688,
                0,
                List.of(),
                List.of(
                    new LeftOutText(
                        2,
                        LeftOutText.Reason.REPEATED_HEADER,
                        "TT Nội dung Chủ trì Phối hợp Thời gian")),
                List.of(),
                List.of(),
                null));
  }

  @Test
  void theRestOfARowUnderARepeatedHeaderIsNoPartOfTheHeader() {
    assertThat(
            rows(
                page(1, HEADER, "1 | Lập danh mục. | Sở Y tế | Các sở, | 2026"),
                page(2, HEADER, " | | | doanh nghiệp | ", "2 | Lập kho. | Sở Y tế | | 2027")))
        .containsExactly(
            "1 | Lập danh mục. | Sở Y tế | Các sở, doanh nghiệp | 2026",
            "2 | Lập kho. | Sở Y tế |  | 2027");
  }

  @Test
  void theRestOfARowThatBeginsLikeTheNameOfAColumnIsNoHeader() {
    assertThat(
            rows(
                page(1, HEADER, "1 | Sắp xếp lại các | Sở Nội vụ | Các sở | 2026"),
                page(2, " | đơn vị sự nghiệp. | | | ", "2 | Lập kho. | Sở Y tế | | 2027")))
        .containsExactly(
            "1 | Sắp xếp lại các đơn vị sự nghiệp. | Sở Nội vụ | Các sở | 2026",
            "2 | Lập kho. | Sở Y tế |  | 2027");
  }

  @Test
  void aMergedCellGoesOnOverAPagesEnd() {
    List<Row> first =
        List.of(
            row(HEADER, 1),
            record("1", "Lập danh mục.", tall("Sở Y tế"), 1),
            record("2", "Lập kho.", continued(), 1));
    List<Row> second =
        List.of(record("3", "Mở kho.", tall(""), 2), record("4", "Đóng kho.", continued(), 2));

    assertThat(leads(first, second)).containsExactly("Sở Y tế", "Sở Y tế", "Sở Y tế", "Sở Y tế");
  }

  @Test
  void aMergedCellCutInMidSentenceIsOneAgain() {
    List<Row> first =
        List.of(
            row(HEADER, 1),
            record("1", "Lập danh mục.", tall("Sở Khoa học"), 1),
            record("2", "Lập kho.", continued(), 1));
    List<Row> second = List.of(record("3", "Mở kho.", cell("và Công nghệ"), 2));

    assertThat(leads(first, second)).hasSize(3).containsOnly("Sở Khoa học và Công nghệ");
  }

  @Test
  void aRowCutInTwoGivesAMergedCellItsOtherHalf() {
    List<Row> first =
        List.of(
            row(HEADER, 1),
            record("1", "Lập danh mục.", tall("Sở Khoa học"), 1),
            record("2", "Lập kho", continued(), 1));
    List<Row> second = List.of(record("", "dữ liệu.", cell("và Công nghệ"), 2));

    assertThat(leads(first, second)).hasSize(2).containsOnly("Sở Khoa học và Công nghệ");
  }

  @Test
  void anEmptyCellAtTheTopOfAPageStaysEmptyInAColumnThatLeavesCellsEmpty() {
    List<Row> first =
        List.of(
            row(HEADER, 1),
            record("1", "Lập danh mục.", tall("Sở Y tế"), 1),
            record("2", "Lập kho.", continued(), 1),
            record("3", "Mở kho.", cell(""), 1));
    List<Row> second = List.of(record("4", "Đóng kho.", cell(""), 2));

    assertThat(leads(first, second)).containsExactly("Sở Y tế", "Sở Y tế", "", "");
  }

  private static Row record(String number, String task, Cell lead, int page) {
    return new Row(List.of(cell(number), cell(task), lead, cell(""), cell("2026")), page);
  }

  private static Cell cell(String text) {
    return new Cell(text, 1, 1, false, false);
  }

  private static Cell tall(String text) {
    return new Cell(text, 1, 2, false, false);
  }

  private static Cell continued() {
    return new Cell("", 1, 1, true, false);
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
    return lines(pages).stream().filter(line -> !line.equals(HEADER)).toList();
  }

  @SafeVarargs
  private static List<String> lines(List<Row>... pages) {
    PlanDocument document = read(pages);
    return document.blocks().stream().map(document::line).toList();
  }

  /// What the third column says in each row below the header.
  @SafeVarargs
  private static List<String> leads(List<Row>... pages) {
    PlanDocument document = read(pages);
    return document.blocks().stream()
        .skip(1)
        .map(block -> ((Shape.Row) block.shape()).cells().get(2).span().of(document.text()))
        .toList();
  }

  @SafeVarargs
  private static PlanDocument read(List<Row>... pages) {
    List<SourceBlock> blocks = new ArrayList<>();
    for (List<Row> page : pages) {
      blocks.add(new SourceBlock.Table(page, page.getFirst().page()));
    }
    Source source = new Source("plan.pdf", "0".repeat(64), "application/pdf", 1, pages.length);
    return new PlanLayout().understand(new SourceText(source, blocks, List.of()));
  }
}
