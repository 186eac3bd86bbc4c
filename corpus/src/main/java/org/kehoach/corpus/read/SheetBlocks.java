// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kehoach.corpus.read.SheetCells.Merged;
import org.kehoach.corpus.read.SheetCells.Shown;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.kehoach.corpus.read.SourceBlock.Row;
import org.kehoach.corpus.read.SourceBlock.Table;
import org.kehoach.corpus.read.TableGrid.Written;

/// Tells the tables of a sheet from the lines above and below them, which are cells, too: a table
/// begins at the first row that is at least half as full as the fullest one, and ends at the last
/// row of more than one cell. A line of its own behind an empty row begins another part.
final class SheetBlocks {

  private final SheetCells sheet;
  private final List<SourceBlock> blocks = new ArrayList<>();

  private SheetBlocks(SheetCells sheet) {
    this.sheet = sheet;
  }

  static List<SourceBlock> of(SheetCells sheet) {
    SheetBlocks blocks = new SheetBlocks(sheet);
    List<Integer> part = new ArrayList<>();
    for (int row : sheet.rows().keySet()) {
      boolean apart = !part.isEmpty() && row > part.getLast() + 1;
      if (apart && blocks.cells(row).size() == 1) {
        blocks.part(part);
        part.clear();
      }
      part.add(row);
    }
    blocks.part(part);
    return List.copyOf(blocks.blocks);
  }

  private SortedMap<Integer, Shown> cells(int row) {
    return sheet.rows().getOrDefault(row, new TreeMap<>());
  }

  private void part(List<Integer> rows) {
    int fullest = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
    int begin = 0;
    while (begin < rows.size() && cells(rows.get(begin)).size() * 2 < Math.max(fullest, 3)) {
      begin++;
    }
    int end = rows.size();
    while (end > begin && cells(rows.get(end - 1)).size() == 1) {
      end--;
    }
    lines(rows.subList(0, begin));
    table(rows.subList(begin, end));
    lines(rows.subList(end, rows.size()));
  }

  private void lines(List<Integer> rows) {
    for (int row : rows) {
      Collection<Shown> cells = cells(row).values();
      String line = cells.stream().map(Shown::text).collect(Collectors.joining(" "));
      blocks.add(new Paragraph(line, 0, 0, cells.stream().allMatch(Shown::bold)));
    }
  }

  /// Rows and columns without text are left out, also from the spans of merged cells, which begin
  /// in the first that is there.
  private void table(List<Integer> rows) {
    TreeSet<Integer> columns = new TreeSet<>();
    TreeSet<Integer> shown = new TreeSet<>(rows);
    rows.forEach(row -> columns.addAll(cells(row).keySet()));
    TableGrid.bound(rows.size(), columns.size());
    List<List<Written>> written = new ArrayList<>();
    for (int row : rows) {
      written.add(row(row, columns, shown));
    }
    List<Row> grid = TableGrid.fill(written, 0);
    if (!grid.isEmpty()) {
      blocks.add(new Table(grid, 0));
    }
  }

  private List<Written> row(int row, NavigableSet<Integer> columns, NavigableSet<Integer> rows) {
    List<Written> written = new ArrayList<>();
    for (int column : columns) {
      Merged range = sheet.mergedAt(row, column);
      Shown cell = cells(row).getOrDefault(column, Shown.NOTHING);
      if (range == null) {
        written.add(new Written(cell.text(), 1, 1, cell.bold()));
      } else if (isFirst(row, range.firstRow(), rows)
          && isFirst(column, range.firstColumn(), columns)) {
        int wide = columns.subSet(column, true, range.lastColumn(), true).size();
        int high = rows.subSet(row, true, range.lastRow(), true).size();
        written.add(new Written(cell.text(), wide, high, cell.bold()));
      }
    }
    return written;
  }

  private static boolean isFirst(int place, int from, NavigableSet<Integer> shown) {
    return Integer.valueOf(place).equals(shown.ceiling(from));
  }
}
