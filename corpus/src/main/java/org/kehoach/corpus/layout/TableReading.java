// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Shape.RowKind;
import org.kehoach.corpus.read.SourceBlock;

/// Tells apart what a table's rows are for: header, group titles, records.
final class TableReading {
  private static final Pattern ROW_NUMBER =
      Pattern.compile("(?:[IVXivx]{1,5}|[A-Ea-eđĐ]|\\d{1,3}(?:\\.\\d{1,3}){0,3})\\s?[.)/]?");
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?(?:\\d{1,2}|[A-Ea-e]|[IVX]{1,3})\\)?(?:\\s?=.*)?");
  private static final Pattern HEADER_WORD =
      Pattern.compile(
          "(?iu)(?:s?tt|số tt|số thứ tự|nội dung.*|nhiệm vụ.*|chỉ tiêu.*|các chỉ tiêu.*|tên .*"
              + "|đơn vị.*|cơ quan.*|thời gian.*|ghi chú|kinh phí.*|sản phẩm.*|danh mục.*)");
  private static final Pattern HEAD_OR_SIGNATURE =
      Pattern.compile(
          "(?iu)CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\\s*-\\s*Tự do|Nơi nhận\\s*:|(?:TM|KT|TL|TUQ)\\.\\s"
              + "|ĐẢNG CỘNG SẢN VIỆT NAM");

  private TableReading() {}

  /// Whether the table only sets text side by side (a letterhead, a signature, a frame), so that
  /// its cells are paragraphs.
  static boolean isFrame(SourceBlock.Table table) {
    int columns = table.rows().stream().mapToInt(TableReading::width).max().orElse(0);
    if (columns < 2) {
      return true;
    }
    StringBuilder text = new StringBuilder();
    table.rows().forEach(r -> r.cells().forEach(c -> text.append(c.text()).append('\n')));
    return table.rows().size() <= 6 && HEAD_OR_SIGNATURE.matcher(text).find();
  }

  static Piece.Grid read(SourceBlock.Table table) {
    int columns = table.rows().stream().mapToInt(TableReading::width).max().orElse(0);
    List<Expanded> rows = table.rows().stream().map(r -> Expanded.of(r, columns)).toList();
    int header = headerRows(rows, columns);
    List<String> headers = headers(rows.subList(0, header), columns);
    boolean hasRecords =
        rows.stream().skip(header).anyMatch(r -> r.filled() > 2 || columns == 2 && r.filled() == 2);
    List<Piece.GridRow> out = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Expanded row = rows.get(i);
      if (row.filled() > 0) {
        out.add(row.as(kind(rows, i, header, hasRecords)));
      }
    }
    return new Piece.Grid(headers, out, table.page());
  }

  private static RowKind kind(List<Expanded> rows, int i, int header, boolean hasRecords) {
    Expanded row = rows.get(i);
    if (i < header
        || row.countsColumns()
        || header > 0 && row.cells.equals(rows.getFirst().cells)
        || header > 1
            && rows.subList(0, header).stream().anyMatch(h -> h.cells.equals(row.cells))) {
      return RowKind.HEADER;
    }
    return hasRecords && row.titlesAGroup() ? RowKind.GROUP : RowKind.RECORD;
  }

  /// How many rows at the top name the columns.
  private static int headerRows(List<Expanded> rows, int columns) {
    if (rows.isEmpty() || !looksLikeHeader(rows.getFirst(), columns)) {
      return 0;
    }
    int n = 1;
    while (n < rows.size()
        && n < 4
        && (rows.get(n).goesOnUnder(rows.getFirst()) || rows.get(n).countsColumns())) {
      n++;
    }
    return n;
  }

  private static boolean looksLikeHeader(Expanded row, int columns) {
    String first = row.cells.getFirst();
    long named = row.cells.stream().filter(c -> HEADER_WORD.matcher(c).matches()).count();
    return named >= 2
        || named == 1 && !ROW_NUMBER.matcher(first).matches()
        || row.allBold() && row.filled() == columns && !ROW_NUMBER.matcher(first).matches();
  }

  /// The header of each column, from the top, joined by " / ".
  private static List<String> headers(List<Expanded> rows, int columns) {
    List<String> headers = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if (!rows.get(i).countsColumns()) {
          String part = headerCell(rows, i, column);
          if (!part.isEmpty() && !parts.contains(part)) {
            parts.add(part);
          }
        }
      }
      headers.add(String.join(" / ", parts));
    }
    return headers;
  }

  /// A header cell; an empty one over a filled one takes the text that stands left of it, as
  /// Markdown writes a cell that spans columns.
  private static String headerCell(List<Expanded> rows, int i, int column) {
    Expanded row = rows.get(i);
    String own = row.spread.get(column);
    if (!own.isEmpty() || i + 1 >= rows.size()) {
      return own;
    }
    Expanded below = rows.get(i + 1);
    for (int c = column; c > 0 && !below.cells.get(c).isEmpty() && !below.countsColumns(); c--) {
      if (!row.cells.get(c - 1).isEmpty()) {
        return below.cells.get(c - 1).isEmpty() ? "" : row.cells.get(c - 1);
      }
    }
    return "";
  }

  private static int width(SourceBlock.Row row) {
    return row.cells().stream().mapToInt(SourceBlock.Cell::columnSpan).sum();
  }

  /// A row with one entry per column.
  private static final class Expanded {
    final List<String> cells = new ArrayList<>();

    /// As `cells`, a spanning cell's text repeated in each column it spans.
    final List<String> spread = new ArrayList<>();

    final List<Boolean> inherited = new ArrayList<>();
    final List<Boolean> bold = new ArrayList<>();
    final int page;
    private int widest = 1;

    private Expanded(int page) {
      this.page = page;
    }

    static Expanded of(SourceBlock.Row row, int columns) {
      Expanded out = new Expanded(row.page());
      for (SourceBlock.Cell cell : row.cells()) {
        String text =
            LineJoiner.joinAll(
                cell.text().lines().map(String::strip).filter(s -> !s.isEmpty()).toList());
        for (int i = 0; i < cell.columnSpan(); i++) {
          out.add(i == 0 ? text : "", text, cell.continued(), cell.bold());
        }
        if (!text.isEmpty()) {
          out.widest = Math.max(out.widest, cell.columnSpan());
        }
      }
      while (out.cells.size() < columns) {
        out.add("", "", false, false);
      }
      return out;
    }

    private void add(String text, String spreadText, boolean continued, boolean isBold) {
      cells.add(text);
      spread.add(spreadText);
      inherited.add(continued);
      bold.add(isBold);
    }

    Piece.GridRow as(RowKind kind) {
      return new Piece.GridRow(kind, List.copyOf(cells), List.copyOf(inherited), page);
    }

    long filled() {
      return cells.stream().filter(c -> !c.isEmpty()).count();
    }

    boolean allBold() {
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty() && !bold.get(i)) {
          return false;
        }
      }
      return filled() > 0;
    }

    /// "1 | 2 | 3 | 4" under a header.
    boolean countsColumns() {
      return filled() >= 3
          && filled() >= cells.size() - 2
          && cells.stream()
              .filter(c -> !c.isEmpty())
              .allMatch(c -> COLUMN_NUMBER.matcher(c).matches())
          && cells.stream().filter(c -> !c.isEmpty()).distinct().count() == filled()
          && cells.getLast().matches("\\(?\\d{1,2}\\)?.*")
          && Integer.parseInt(cells.getLast().replaceAll("^\\(?(\\d{1,2}).*", "$1"))
              <= cells.size();
    }

    /// Whether this row goes on with the header row `top`: it says nothing under the row number's
    /// column, or only continues merged cells there, and no cell of it is a number.
    boolean goesOnUnder(Expanded top) {
      boolean firstOpen = cells.getFirst().isEmpty() && !top.cells.getFirst().isEmpty();
      return firstOpen
          && filled() >= 1
          && cells.get(1).isEmpty()
          && cells.stream().noneMatch(c -> c.matches("[\\d.,%]+") && !c.matches("(?:19|20)\\d\\d"));
    }

    boolean titlesAGroup() {
      if (inherited.contains(true)
          && filled() > 0
          && !ROW_NUMBER.matcher(cells.getFirst()).matches()) {
        return false;
      }
      return filled() == 1 && (widest > 1 || cells.getLast().isEmpty())
          || filled() == 2
              && ROW_NUMBER.matcher(cells.getFirst()).matches()
              && cells.size() > 2
              && !cells.get(1).isEmpty();
    }
  }
}
