// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import java.util.ArrayList;
import java.util.List;

/// A table written for testing, and how its cells are to be read.
///
/// @param rows per row its cells; [#LEFT] belongs to the cell on its left, [#ABOVE] to the one
///   above
/// @param widths of the columns, in centimetres
/// @param headerRows how many rows are repeated on each page
record OwnTable(String title, List<List<String>> rows, List<Double> widths, int headerRows) {

  static final String LEFT = "<";
  static final String ABOVE = "^";

  int columns() {
    return widths.size();
  }

  /// How many columns the cell at a place covers.
  int columnSpan(int row, int column) {
    int end = column + 1;
    while (end < columns() && rows.get(row).get(end).equals(LEFT)) {
      end++;
    }
    return end - column;
  }

  /// How many rows the cell at a place covers.
  int rowSpan(int row, int column) {
    int end = row + 1;
    while (end < rows.size() && rows.get(end).get(column).equals(ABOVE)) {
      end++;
    }
    return end - row;
  }

  boolean covered(int row, int column) {
    String text = rows.get(row).get(column);
    return text.equals(LEFT) || text.equals(ABOVE);
  }

  /// The cells as [TableCells] gives them.
  List<List<String>> expected() {
    List<List<String>> expected = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < columns(); column++) {
        String text = rows.get(row).get(column);
        cells.add(
            text.equals(ABOVE)
                ? expected.get(row - 1).get(column)
                : text.equals(LEFT) ? "" : TableCells.folded(text));
      }
      expected.add(cells);
    }
    return expected;
  }
}
