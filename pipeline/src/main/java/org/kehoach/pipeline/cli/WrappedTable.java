// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of text that fits a screen: columns that are short stay as they are, the others share
/// the rest evenly, and what is longer goes on beneath in its column.
///
/// @param header one cell per column
/// @param rows as many cells as the header has
record WrappedTable(List<String> header, List<List<String>> rows) {
  private static final String GAP = "  ";
  private static final int LEAST_WIDTH = 6;

  /// A cell that is longer than so many lines is cut; other formats have it whole.
  private static final int MOST_LINES = 10;

  WrappedTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// The lines of the header and of each row.
  ///
  /// @param columns how wide the screen is
  List<List<String>> blocks(int columns) {
    List<Integer> widths = widths(columns);
    List<List<String>> blocks = new ArrayList<>();
    blocks.add(block(header, widths));
    rows.forEach(row -> blocks.add(block(row, widths)));
    return blocks;
  }

  private List<Integer> widths(int columns) {
    List<Integer> widths =
        new ArrayList<>(IntStream.range(0, header.size()).mapToObj(this::naturalWidth).toList());
    int left = columns - GAP.length() * (header.size() - 1);
    List<Integer> narrowFirst =
        IntStream.range(0, header.size())
            .boxed()
            .sorted(Comparator.comparingInt(widths::get))
            .toList();
    for (int i = 0; i < narrowFirst.size(); i++) {
      int column = narrowFirst.get(i);
      int share = Math.max(LEAST_WIDTH, left / (narrowFirst.size() - i));
      widths.set(column, Math.min(widths.get(column), share));
      left -= widths.get(column);
    }
    return widths;
  }

  private int naturalWidth(int column) {
    return Stream.concat(Stream.of(header), rows.stream())
        .mapToInt(row -> DisplayText.width(row.get(column)))
        .max()
        .orElse(0);
  }

  private List<String> block(List<String> cells, List<Integer> widths) {
    List<List<String>> wrapped =
        IntStream.range(0, cells.size())
            .mapToObj(i -> wrapped(cells.get(i), widths.get(i)))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(line -> line(wrapped, widths, line)).toList();
  }

  private static List<String> wrapped(String cell, int width) {
    List<String> lines = DisplayText.wrap(cell, width);
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    String rest = String.join(" ", lines.subList(MOST_LINES - 1, lines.size()));
    return Stream.concat(
            lines.stream().limit(MOST_LINES - 1), Stream.of(DisplayText.cut(rest, width)))
        .toList();
  }

  private String line(List<List<String>> cells, List<Integer> widths, int line) {
    return IntStream.range(0, cells.size())
        .mapToObj(
            i -> {
              List<String> cell = cells.get(i);
              String text = line < cell.size() ? cell.get(line) : "";
              return DisplayText.pad(text, widths.get(i), isNumbers(i));
            })
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private boolean isNumbers(int column) {
    return DisplayText.areNumbers(rows.stream().map(row -> row.get(column)).toList());
  }
}
