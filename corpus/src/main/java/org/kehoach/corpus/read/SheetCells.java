// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The cells of a sheet that have text, and the ranges that are merged to one cell.
final class SheetCells {

  /// A range that shows as one cell; rows and columns count from 0, the last ones belong to it.
  record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean covers(int row, int column) {
      return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
  }

  /// What a cell shows.
  record Shown(String text, boolean bold) {
    static final Shown NOTHING = new Shown("", false);
  }

  private final NavigableMap<Integer, SortedMap<Integer, Shown>> rows = new TreeMap<>();
  private final Map<Integer, List<Merged>> mergedByRow = new TreeMap<>();

  /// Puts the text that a cell shows at a place.
  void put(int row, int column, String shown, boolean bold) {
    String text = CleanText.folded(shown);
    if (!text.isEmpty()) {
      rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, new Shown(text, bold));
    }
  }

  /// Notes that a range is one cell. For after the cells, as sheets are written.
  void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    Merged range = new Merged(firstRow, lastRow, firstColumn, lastColumn);
    for (int row : rows.subMap(firstRow, true, Math.max(firstRow, lastRow), true).keySet()) {
      mergedByRow.computeIfAbsent(row, number -> new ArrayList<>()).add(range);
    }
  }

  /// The rows that have text, from the top, each with its texts by column.
  NavigableMap<Integer, SortedMap<Integer, Shown>> rows() {
    return rows;
  }

  /// The merged range that covers a place, or null.
  @Nullable Merged mergedAt(int row, int column) {
    return mergedByRow.getOrDefault(row, List.of()).stream()
        .filter(range -> range.covers(row, column))
        .findFirst()
        .orElse(null);
  }
}
