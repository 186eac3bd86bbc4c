// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/// How a page sets a column, by what stands in it.
///
/// @param amounts whether it holds numbers, which stand at the right; so do the dashes of an empty
///   column among columns of numbers
/// @param longest the letters of its longest entry
/// @param average the letters of an entry, on average
record ColumnLook(boolean amounts, int longest, double average) {

  /// As long as a date, a figure with its baseline or a province's name, which nobody wants broken.
  private static final int SHORT = 22;

  /// As long as a sentence.
  private static final int SENTENCE = 60;

  static List<ColumnLook> of(ReportTable table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(column -> of(table, column))
        .toList();
  }

  private static ColumnLook of(ReportTable table, int column) {
    List<Cell.Entry> entries =
        table.rows().stream().flatMap(row -> row.get(column).entries().stream()).toList();
    IntSummaryStatistics letters =
        entries.stream().mapToInt(entry -> entry.text().length()).summaryStatistics();
    return new ColumnLook(
        entries.isEmpty()
            ? table.grouped()
            : entries.stream().anyMatch(entry -> entry.value() instanceof Cell.Value.Amount),
        Math.max(0, letters.getMax()),
        letters.getAverage());
  }

  /// Whether some entry is so long that a narrow screen wants a row as a card.
  boolean hasSentences() {
    return longest > SENTENCE;
  }

  /// The names that the style sheet knows it by.
  String classes() {
    String width = average > SENTENCE ? "prose" : longest > SHORT ? "phrase" : "short";
    return amounts ? "amount " + width : width;
  }
}
