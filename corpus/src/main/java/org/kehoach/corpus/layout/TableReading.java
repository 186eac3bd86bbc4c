// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.document.Shape.RowKind;
import org.kehoach.corpus.read.SourceBlock;

/// Tells apart what a table's rows are for: header, group titles, records.
final class TableReading {
  static final Pattern ROW_NUMBER =
      Pattern.compile("(?:[IVXivx]{1,5}|[A-Ea-eđĐ]|\\d{1,3}(?:\\.\\d{1,3}){0,3})\\s?[.)/]?");
  static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?(?:\\d{1,2}|[A-Ea-e]|[IVX]{1,3})\\)?(?:\\s?=.*)?");
  private static final Pattern NUMBER_HEADER = Pattern.compile("(?iu)s?tt|số tt|số thứ tự");
  private static final Pattern HEADER_WORD =
      Pattern.compile(
          "(?iu)(?:nội dung.*|nhiệm vụ.*|chỉ tiêu.*|các chỉ tiêu.*|tên .*"
              + "|đơn vị.*|cơ quan.*|thời gian.*|ghi chú|kinh phí.*|sản phẩm.*|danh mục.*)");
  private static final Pattern HEAD_OR_SIGNATURE =
      Pattern.compile(
          "(?iu)CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\\s*-\\s*Tự do|Nơi nhận\\s*:|(?:TM|KT|TL|TUQ)\\.\\s"
              + "|ĐẢNG CỘNG SẢN VIỆT NAM");

  private TableReading() {}

  /// Whether the table only sets text side by side (a letterhead, a signature, a frame, pages of
  /// text), so that its cells are paragraphs.
  static boolean isFrame(SourceBlock.Table table) {
    if (columns(table) < 2 || table.rows().stream().anyMatch(LongText::isLong)) {
      return true;
    }
    StringBuilder text = new StringBuilder();
    table.rows().forEach(r -> r.cells().forEach(c -> text.append(c.text()).append('\n')));
    return table.rows().size() <= 6 && HEAD_OR_SIGNATURE.matcher(text).find();
  }

  static Piece.Grid read(SourceBlock.Table table) {
    int columns = columns(table);
    List<ExpandedRow> read = expanded(table);
    int header = headerRows(read, columns);
    List<ExpandedRow> rows =
        BrokenRows.joined(
            header > 0 ? withNumberCells(read, header) : read,
            row -> isHeader(row, read.subList(0, header)));
    List<String> headers = headers(rows.subList(0, header), columns);
    boolean hasRecords =
        rows.stream().skip(header).anyMatch(r -> r.filled() > 2 || columns == 2 && r.filled() == 2);
    List<Piece.GridRow> out = new ArrayList<>();
    List<Piece.GridRow> again = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ExpandedRow row = rows.get(i);
      boolean repeated = i >= header && isAmong(row, rows.subList(0, header));
      if (row.filled() > 0) {
        (repeated ? again : out).add(row.as(kind(rows, i, header, hasRecords)));
      }
    }
    return new Piece.Grid(headers, out, again, table.page());
  }

  /// The rows, those moved right that have lost their number cell, where the first column numbers
  /// the rows.
  private static List<ExpandedRow> withNumberCells(List<ExpandedRow> rows, int header) {
    boolean numbered = NUMBER_HEADER.matcher(rows.getFirst().cells.getFirst()).matches();
    List<ExpandedRow> out = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ExpandedRow row = rows.get(i);
      out.add(numbered && i >= header && row.lacksNumber() ? row.movedRight() : row);
    }
    return out;
  }

  private static RowKind kind(List<ExpandedRow> rows, int i, int header, boolean hasRecords) {
    ExpandedRow row = rows.get(i);
    if (i < header || isHeader(row, rows.subList(0, header))) {
      return RowKind.HEADER;
    }
    return hasRecords && row.titlesAGroup() ? RowKind.GROUP : RowKind.RECORD;
  }

  private static boolean isHeader(ExpandedRow row, List<ExpandedRow> header) {
    return row.countsColumns() || repeatsHeader(row, header) || isAmong(row, header);
  }

  /// Whether a row only says again what one of the header's does, as at the top of a new page.
  private static boolean isAmong(ExpandedRow row, List<ExpandedRow> header) {
    return header.stream().anyMatch(h -> h.cells.equals(row.cells));
  }

  /// Whether `rest` begins with the header of `table`, and so is a part of it.
  static boolean repeatsHeader(SourceBlock.Table table, SourceBlock.Table rest) {
    int columns = columns(table);
    List<ExpandedRow> rows = expanded(table);
    List<ExpandedRow> names =
        rows.subList(0, headerRows(rows, columns)).stream()
            .filter(row -> !row.countsColumns())
            .toList();
    List<ExpandedRow> top = expanded(rest).stream().limit(names.size()).toList();
    return !names.isEmpty()
        && columns == columns(rest)
        && top.size() == names.size()
        && top.stream().allMatch(row -> isAmong(row, names));
  }

  private static List<ExpandedRow> expanded(SourceBlock.Table table) {
    int columns = columns(table);
    return table.rows().stream().map(row -> ExpandedRow.of(row, columns)).toList();
  }

  private static int columns(SourceBlock.Table table) {
    return table.rows().stream().mapToInt(TableReading::width).max().orElse(0);
  }

  /// Whether most of what a row says are the names of columns, whichever columns they stand in.
  private static boolean repeatsHeader(ExpandedRow row, List<ExpandedRow> header) {
    long names =
        row.cells.stream()
            .filter(c -> !c.isEmpty() && header.stream().anyMatch(h -> h.cells.contains(c)))
            .count();
    return names >= 3 && names * 10 >= row.filled() * 6;
  }

  /// How many rows at the top name the columns.
  private static int headerRows(List<ExpandedRow> rows, int columns) {
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

  private static boolean looksLikeHeader(ExpandedRow row, int columns) {
    boolean numbered = ROW_NUMBER.matcher(row.cells.getFirst()).matches();
    long named = row.cells.stream().filter(TableReading::namesAColumn).count();
    return named >= 2
        || named == 1 && !numbered && row.covered() * 2 >= columns
        || row.allBold() && row.filled() == columns && !numbered;
  }

  /// Whether a cell says what a column holds; one in lower case goes on with a sentence that a
  /// page's end has broken.
  private static boolean namesAColumn(PlacedText cell) {
    return NUMBER_HEADER.matcher(cell).matches()
        || HEADER_WORD.matcher(cell).matches() && !Character.isLowerCase(cell.charAt(0));
  }

  /// The header of each column, from the top, joined by " / ".
  private static List<String> headers(List<ExpandedRow> rows, int columns) {
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
  private static String headerCell(List<ExpandedRow> rows, int i, int column) {
    ExpandedRow row = rows.get(i);
    String own = row.spread.get(column).toString();
    if (!own.isEmpty() || i + 1 >= rows.size()) {
      return own;
    }
    ExpandedRow below = rows.get(i + 1);
    for (int c = column; c > 0 && !below.cells.get(c).isEmpty() && !below.countsColumns(); c--) {
      if (!row.cells.get(c - 1).isEmpty()) {
        return below.cells.get(c - 1).isEmpty() ? "" : row.cells.get(c - 1).toString();
      }
    }
    return "";
  }

  private static int width(SourceBlock.Row row) {
    return row.cells().stream().mapToInt(SourceBlock.Cell::columnSpan).sum();
  }
}
