// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import java.util.ArrayList;
import java.util.List;

/// A table of a report.
///
/// @param title a few words
/// @param rows as many cells each as there are columns
public record ReportTable(String title, List<Column> columns, List<List<Cell>> rows) {

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

  /// The records that the cells point at, in reading order, each once.
  List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    rows.stream()
        .flatMap(List::stream)
        .flatMap(cell -> cell.entries().stream())
        .map(Cell.Entry::reference)
        .forEach(
            reference -> {
              if (reference != null && !references.contains(reference)) {
                references.add(reference);
              }
            });
    return references;
  }
}
