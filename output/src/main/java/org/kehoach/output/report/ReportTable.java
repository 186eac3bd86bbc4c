// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import java.util.List;
import java.util.Objects;

/// A table of a report.
///
/// @param title a few words
/// @param rows as many cells each as there are columns
/// @param grouped whether rows with the same first cell belong together and say it but once; the
///   second cell then tells them apart
public record ReportTable(
    String title, List<Column> columns, List<List<Cell>> rows, boolean grouped) {

  /// A table whose rows stand each for itself.
  public ReportTable(String title, List<Column> columns, List<List<Cell>> rows) {
    this(title, columns, rows, false);
  }

  /// @param key what programs call it: a JSON field, a CSV header
  /// @param label what people read
  public record Column(String key, String label) {}

  /// @throws IllegalArgumentException where a row has more or fewer cells than there are columns
  public ReportTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "%s: a row of %d cells for %d columns".formatted(title, row.size(), columns.size()));
      }
    }
  }

  /// How many rows the group has that begins with row `index`; 0 within a group, 1 where rows are
  /// not grouped.
  public int groupSize(int index) {
    if (!grouped) {
      return 1;
    }
    String name = rows.get(index).getFirst().text();
    if (index > 0 && rows.get(index - 1).getFirst().text().equals(name)) {
      return 0;
    }
    int end = index;
    while (end < rows.size() && rows.get(end).getFirst().text().equals(name)) {
      end++;
    }
    return end - index;
  }

  /// Whether the first cells name the rows: none is blank, and no two are the same.
  boolean hasDistinctFirstCells() {
    List<String> names = rows.stream().map(row -> row.getFirst().text()).distinct().toList();
    return names.size() == rows.size() && !names.contains("");
  }

  /// The records that the cells point at, in reading order, each once.
  List<Reference> references() {
    return rows.stream()
        .flatMap(List::stream)
        .flatMap(cell -> cell.entries().stream())
        .map(Cell.Entry::reference)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
