// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A table as word processors write it: each cell names the columns that it covers, and one that
/// goes on from above says so in each lower row.
///
/// @param <C> a cell's content as the format has it
record PlacedTable<C>(List<List<Placed<C>>> rows) {
  PlacedTable {
    rows = List.copyOf(rows);
  }

  /// A cell with the column that it starts at.
  ///
  /// @param continues whether it only goes on from the cell above
  record Placed<C>(C content, int column, int columns, boolean continues) {}

  /// Whether the table only places parts of the page: it has one cell, or tables in at most two
  /// columns.
  boolean isPageLayout(Predicate<C> holdsTable) {
    List<C> cells = cells();
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return cells.size() == 1 || (columns <= 2 && cells.stream().anyMatch(holdsTable));
  }

  /// All cells' contents, row by row.
  List<C> cells() {
    return rows.stream().flatMap(List::stream).map(Placed::content).toList();
  }

  /// A cell as HTML writes it, with the number of columns and rows that it covers.
  ///
  /// @param content null for a gap before a cell
  record Spanning<C>(@Nullable C content, int columns, int rows) {}

  /// The rows without the places that a cell from above covers.
  List<List<Spanning<C>>> spanning() {
    List<List<Spanning<C>>> written = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Spanning<C>> row = new ArrayList<>();
      int column = 0;
      for (Placed<C> cell : rows.get(r)) {
        if (cell.column > column) {
          row.add(new Spanning<>(null, cell.column - column, 1));
        }
        if (!isContinued(r, cell)) {
          row.add(new Spanning<>(cell.content, cell.columns, height(r, cell)));
        }
        column = cell.column + cell.columns;
      }
      written.add(row);
    }
    return written;
  }

  /// Whether the cell only continues one above; "continue" with nothing above starts a cell.
  private boolean isContinued(int row, Placed<C> cell) {
    return cell.continues && row > 0 && at(row - 1, cell) != null;
  }

  private int height(int row, Placed<C> cell) {
    int height = 1;
    for (int r = row + 1; r < rows.size(); r++) {
      Placed<C> below = at(r, cell);
      if (below == null || !below.continues) {
        break;
      }
      height++;
    }
    return height;
  }

  private @Nullable Placed<C> at(int row, Placed<C> cell) {
    return rows.get(row).stream()
        .filter(other -> other.column == cell.column && other.columns == cell.columns)
        .findFirst()
        .orElse(null);
  }
}
