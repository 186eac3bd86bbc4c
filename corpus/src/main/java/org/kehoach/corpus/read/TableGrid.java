// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Row;

/// Fills a table written with spanning cells up to a full grid, in which every row covers every
/// column.
final class TableGrid {

  /// More columns or spanned rows than any table that people read; larger spans are cut to this.
  private static final int MOST_COLUMNS = 200;

  private static final int MOST_ROWS_SPANNED = 5000;

  /// A short row is filled up to the longest one, so that few bytes can stand for many cells.
  private static final int MOST_CELLS = 500_000;

  private TableGrid() {}

  /// A cell as the format writes it; a `rowSpan` of 0 reaches down to the table's end, as in HTML.
  record Written(PlacedText words, int columnSpan, int rowSpan, boolean bold) {
    Written(String text, int columnSpan, int rowSpan, boolean bold) {
      this(PlacedText.of(text), columnSpan, rowSpan, bold);
    }
  }

  /// The full grid of `written`, whose rows leave out the places that a cell from above covers.
  /// Returns no rows where no cell has text.
  static List<Row> fill(List<List<Written>> written, int page) {
    List<List<Cell>> rows = new ArrayList<>();
    List<@Nullable Hanging> hanging = new ArrayList<>();
    long cells = 0;
    for (int r = 0; r < written.size(); r++) {
      rows.add(row(written.get(r), hanging, written.size() - r));
      cells += rows.getLast().size();
      bound(cells, 1);
    }
    boolean empty = rows.stream().flatMap(List::stream).allMatch(cell -> cell.words().isEmpty());
    return empty ? List.of() : evened(rows, page);
  }

  /// Ends reading where so many rows and columns are more than memory should hold.
  static void bound(long rows, long columns) {
    if (rows * columns > MOST_CELLS) {
      throw new TooLargeException("A table has more than %d cells.".formatted(MOST_CELLS));
    }
  }

  /// A cell from above that still covers rows below, standing at its first column.
  private record Hanging(Cell cell, int rowsLeft) {}

  private static List<Cell> row(
      List<Written> written, List<@Nullable Hanging> hanging, int rowsLeft) {
    List<Cell> row = new ArrayList<>();
    int column = continueFromAbove(row, hanging, 0);
    for (Written cell : written) {
      if (column >= MOST_COLUMNS) {
        break;
      }
      int width = Math.clamp(cell.columnSpan, 1, freeColumns(hanging, column));
      int height = cell.rowSpan == 0 ? rowsLeft : Math.clamp(cell.rowSpan, 1, rowsLeft);
      Cell whole =
          new Cell(cell.words, width, Math.min(height, MOST_ROWS_SPANNED), false, cell.bold);
      row.add(whole);
      if (whole.rowSpan() > 1) {
        put(hanging, column, new Hanging(whole, whole.rowSpan() - 1));
      }
      column = continueFromAbove(row, hanging, column + width);
    }
    finishFromAbove(row, hanging, column);
    return row;
  }

  /// Adds the continuations of the cells that hang into this row at `column` and right after.
  private static int continueFromAbove(
      List<Cell> row, List<@Nullable Hanging> hanging, int column) {
    int at = column;
    Hanging above = get(hanging, at);
    while (above != null) {
      Cell cell = above.cell;
      row.add(new Cell("", cell.columnSpan(), 1, true, cell.bold()));
      put(hanging, at, above.rowsLeft > 1 ? new Hanging(cell, above.rowsLeft - 1) : null);
      at += cell.columnSpan();
      above = get(hanging, at);
    }
    return at;
  }

  /// Goes on to the last hanging cell where the written row ends before it.
  private static void finishFromAbove(List<Cell> row, List<@Nullable Hanging> hanging, int column) {
    int at = column;
    for (int next = at; next < hanging.size(); next++) {
      if (get(hanging, next) != null) {
        for (; at < next; at++) {
          row.add(empty());
        }
        at = continueFromAbove(row, hanging, at);
        next = at - 1;
      }
    }
  }

  private static int freeColumns(List<@Nullable Hanging> hanging, int column) {
    int free = 1;
    while (column + free < MOST_COLUMNS && get(hanging, column + free) == null) {
      free++;
    }
    return free;
  }

  private static List<Row> evened(List<List<Cell>> rows, int page) {
    int columns = rows.stream().mapToInt(TableGrid::width).max().orElse(0);
    bound(rows.size(), columns);
    List<Row> even = new ArrayList<>(rows.size());
    for (List<Cell> row : rows) {
      List<Cell> full = new ArrayList<>(row);
      for (int missing = columns - width(row); missing > 0; missing--) {
        full.add(empty());
      }
      even.add(new Row(full, page));
    }
    return even;
  }

  private static int width(List<Cell> row) {
    return row.stream().mapToInt(Cell::columnSpan).sum();
  }

  private static Cell empty() {
    return new Cell("", 1, 1, false, false);
  }

  private static @Nullable Hanging get(List<@Nullable Hanging> hanging, int column) {
    return column < hanging.size() ? hanging.get(column) : null;
  }

  private static void put(List<@Nullable Hanging> hanging, int column, @Nullable Hanging cell) {
    while (hanging.size() <= column) {
      hanging.add(null);
    }
    hanging.set(column, cell);
  }
}
