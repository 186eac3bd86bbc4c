// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of text with one line per row. Where it would be wider than the screen, its widest
/// columns are cut in their middle.
///
/// @param header one cell per column
/// @param rows as many cells as the header has
record TextTable(List<String> header, List<List<String>> rows) {
  private static final String GAP = "  ";
  private static final int LEAST_COLUMN = 16;

  TextTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// The table's lines, none wider than `columns` as long as there are columns that can give way.
  List<String> lines(int columns) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      widths.add(naturalWidth(i));
    }
    int room = columns - (header.size() - 1) * GAP.length();
    for (int widest = Collections.max(widths);
        widest > LEAST_COLUMN && widths.stream().mapToInt(w -> w).sum() > room;
        widest = Collections.max(widths)) {
      widths.set(widths.indexOf(widest), widest - 1);
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(header, widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private int naturalWidth(int column) {
    int widest = rows.stream().mapToInt(row -> DisplayText.width(row.get(column))).max().orElse(0);
    return Math.max(widest, DisplayText.width(header.get(column)));
  }

  private String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> cell(i, cells.get(i), widths.get(i)))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private String cell(int column, String text, int width) {
    return DisplayText.pad(DisplayText.cutMiddle(text, width), width, isNumbers(column));
  }

  private boolean isNumbers(int column) {
    return DisplayText.areNumbers(rows.stream().map(row -> row.get(column)).toList());
  }
}
