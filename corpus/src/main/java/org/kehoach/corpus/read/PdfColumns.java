// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the lines of a page into reading order where two columns stand side by side, as in a
/// letterhead or beside a signature: first all of the left column, then all of the right one.
final class PdfColumns {

  private static final double NARROWEST_GAP = 0.6;
  private static final double ROWS_APART = 4;
  private static final double BESIDE = 0.8;

  private PdfColumns() {}

  /// A line across the page, cut into its columns.
  private record Row(List<PdfRun> columns) {

    double left() {
      return columns.getFirst().left();
    }

    double right() {
      return columns.getLast().right();
    }

    double y() {
      return columns.getFirst().y();
    }

    double size() {
      return columns.getFirst().size();
    }

    @Nullable Gap gap() {
      return columns.size() == 2
          ? new Gap(columns.getFirst().right(), columns.getLast().left())
          : null;
    }
  }

  /// An empty strip of the page between two columns.
  private record Gap(double from, double to) {

    Gap and(Gap other) {
      return new Gap(Math.max(from, other.from), Math.min(to, other.to));
    }

    boolean isOpen(double size) {
      return to - from > NARROWEST_GAP * size;
    }
  }

  /// The lines of `rows` in reading order, those with two columns cut in two. More columns than two
  /// are a table without rulings, and left as they are.
  static List<PdfRun> inReadingOrder(List<PdfRun> rows) {
    List<Row> cut =
        rows.stream()
            .map(row -> new Row(row.columns().size() == 2 ? row.columns() : List.of(row)))
            .toList();
    List<PdfRun> ordered = new ArrayList<>();
    for (int i = 0; i < cut.size(); ) {
      int end = bandEnd(cut, i);
      band(cut.subList(i, end), ordered);
      i = end;
    }
    return ordered;
  }

  private static void band(List<Row> rows, List<PdfRun> ordered) {
    Gap gap = null;
    for (Row row : rows) {
      gap = narrowed(gap, row);
    }
    List<PdfRun> rightColumn = new ArrayList<>();
    for (Row row : rows) {
      for (PdfRun run : row.columns) {
        boolean right = rows.size() > 1 && gap != null && run.left() >= gap.to - 1;
        (right ? rightColumn : ordered).add(run);
      }
    }
    ordered.addAll(rightColumn);
  }

  private static @Nullable Gap narrowed(@Nullable Gap gap, Row row) {
    Gap own = row.gap();
    if (own != null) {
      return gap == null ? own : gap.and(own);
    }
    return gap == null ? null : beside(gap, row);
  }

  /// What is left of the gap beside a row that stands in one column.
  private static Gap beside(Gap gap, Row row) {
    return row.left() >= gap.from
        ? new Gap(gap.from, Math.min(gap.to, row.left()))
        : new Gap(Math.max(gap.from, row.right()), gap.to);
  }

  /// The end of the run of rows that share a gap, from `start`; `start + 1` where there is none.
  private static int bandEnd(List<Row> rows, int start) {
    Gap gap = firstGap(rows, start);
    if (gap == null) {
      return start + 1;
    }
    int end = start + 1;
    int cutRows = rows.get(start).gap() == null ? 0 : 1;
    int lastCut = cutRows == 0 ? 0 : end;
    for (; end < rows.size(); end++) {
      Row row = rows.get(end);
      Gap next = row.gap() == null ? beside(gap, row) : gap.and(row.gap());
      if (!next.isOpen(row.size()) || row.y() - rows.get(end - 1).y() > ROWS_APART * row.size()) {
        break;
      }
      gap = next;
      if (row.gap() != null || isBeside(rows.get(end - 1), row)) {
        cutRows++;
        lastCut = end + 1;
      }
    }
    return cutRows > 1 ? end : Math.max(start + 1, lastCut);
  }

  private static @Nullable Gap firstGap(List<Row> rows, int start) {
    Row first = rows.get(start);
    if (first.gap() != null || start + 1 == rows.size()) {
      return first.gap();
    }
    Row next = rows.get(start + 1);
    if (!isBeside(first, next)) {
      return null;
    }
    return first.right() < next.left()
        ? new Gap(first.right(), next.left())
        : new Gap(next.right(), first.left());
  }

  /// Whether two rows overlap in height but not in breadth, as columns set in different spacing do.
  private static boolean isBeside(Row upper, Row lower) {
    boolean apart = upper.right() < lower.left() || lower.right() < upper.left();
    return apart && lower.y() - upper.y() < BESIDE * upper.size();
  }
}
