// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the lines of a page into reading order where two columns stand side by side, as in a
/// letterhead or beside a signature: first all of the left column, then all of the right one.
final class PdfColumns {

  private static final double NARROWEST_GAP = 0.4;
  private static final double ROWS_APART = 4;
  private static final double BESIDE = 0.8;
  private static final double GOES_ON = 1.65;
  private static final double LARGER = 1.05;

  private final List<PdfRun> rows;
  private final List<PdfRun> ordered = new ArrayList<>();

  private PdfColumns(List<PdfRun> rows) {
    this.rows = rows;
  }

  /// An empty strip of the page between two columns.
  private record Gap(double from, double to) {

    static Gap between(PdfRun a, PdfRun b) {
      return a.right() <= b.left() ? new Gap(a.right(), b.left()) : new Gap(b.right(), a.left());
    }

    Gap and(Gap other) {
      return new Gap(Math.max(from, other.from), Math.min(to, other.to));
    }

    /// What is left of the gap beside a run that stands on one side of it.
    Gap beside(PdfRun run) {
      return run.left() >= from
          ? new Gap(from, Math.min(to, run.left()))
          : new Gap(Math.max(from, run.right()), to);
    }

    boolean isOpen(double size) {
      return to - from > NARROWEST_GAP * size;
    }
  }

  /// The lines of `rows` in reading order, those with two columns cut in two. More columns than two
  /// are a table without rulings, and left as they are.
  static List<PdfRun> inReadingOrder(List<PdfRun> rows) {
    PdfColumns columns = new PdfColumns(rows);
    int row = 0;
    while (row < rows.size()) {
      row = columns.band(row);
    }
    return columns.ordered;
  }

  /// Adds the row at `start` and those that share a gap with it; returns the first row after them.
  private int band(int start) {
    Gap gap = gapFrom(start);
    if (gap == null) {
      ordered.add(rows.get(start));
      return start + 1;
    }
    List<PdfRun> left = new ArrayList<>();
    List<PdfRun> right = new ArrayList<>();
    int row = start;
    for (; row < rows.size(); row++) {
      List<PdfRun> columns = columns(rows.get(row), gap);
      Gap next = columns.size() == 2 ? gap.and(ownGap(columns)) : gap.beside(columns.getFirst());
      if (!next.isOpen(rows.get(row).size()) || !follows(row, start)) {
        break;
      }
      if (columns.size() == 2) {
        left.add(columns.getFirst());
        right.add(columns.getLast());
      } else if (columns.getFirst().left() >= next.to() - 1) {
        right.add(columns.getFirst());
      } else if (isBesideNeighbour(row) || goesOn(left, columns.getFirst())) {
        left.add(columns.getFirst());
      } else {
        break;
      }
      gap = next;
    }
    if (row == start) {
      ordered.add(rows.get(start));
      return start + 1;
    }
    ordered.addAll(left);
    ordered.addAll(right);
    return row;
  }

  private boolean follows(int row, int start) {
    return row == start
        || rows.get(row).y() - rows.get(row - 1).y() <= ROWS_APART * rows.get(row).size();
  }

  private static Gap ownGap(List<PdfRun> columns) {
    return Gap.between(columns.getFirst(), columns.getLast());
  }

  /// The row's columns: cut where it shows two by itself, else at a narrower space inside the gap
  /// that its neighbours have.
  private static List<PdfRun> columns(PdfRun row, Gap gap) {
    List<PdfRun> columns = row.columns();
    return columns.size() == 2 ? columns : row.cutWithin(gap.from, gap.to);
  }

  /// The gap that the row at `start` has, by itself or together with the rows right below it.
  private @Nullable Gap gapFrom(int start) {
    Gap own = gapAt(start);
    if (own != null || start + 1 == rows.size()) {
      return own;
    }
    Gap below = gapAt(start + 1);
    List<PdfRun> cut = below == null ? List.of() : rows.get(start).cutWithin(below.from, below.to);
    return below != null && cut.size() == 2 ? below.and(ownGap(cut)) : null;
  }

  private @Nullable Gap gapAt(int row) {
    List<PdfRun> columns = rows.get(row).columns();
    if (columns.size() == 2) {
      return ownGap(columns);
    }
    return row + 1 < rows.size() && isBeside(rows.get(row), rows.get(row + 1))
        ? Gap.between(rows.get(row), rows.get(row + 1))
        : null;
  }

  private boolean isBesideNeighbour(int row) {
    return (row > 0 && isBeside(rows.get(row - 1), rows.get(row)))
        || (row + 1 < rows.size() && isBeside(rows.get(row), rows.get(row + 1)));
  }

  /// Whether two rows overlap in height but not in breadth, as columns set in different spacing do.
  private static boolean isBeside(PdfRun upper, PdfRun lower) {
    boolean apart = upper.right() < lower.left() || lower.right() < upper.left();
    return apart && lower.y() - upper.y() < BESIDE * upper.size();
  }

  /// Whether a line goes on the list of the left column, right under it and set no larger, below
  /// the right one's end.
  private static boolean goesOn(List<PdfRun> left, PdfRun line) {
    return !left.isEmpty()
        && line.size() <= LARGER * left.getLast().size()
        && line.y() - left.getLast().y() <= GOES_ON * line.size();
  }
}
