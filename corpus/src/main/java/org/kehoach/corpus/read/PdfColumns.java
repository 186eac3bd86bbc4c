// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.read.PdfPageText.Piece.TextLine;

/// Puts the lines of a page into reading order where two columns stand side by side, as in a
/// letterhead or beside a signature: first all of the left column, then all of the right one.
final class PdfColumns {

  private static final double NARROWEST_GAP = 0.4;

  /// How far apart, in font sizes, rows of one band may stand, and a signer's name below the
  /// position, since the signature stands between.
  private static final double ROWS_APART = 4;

  private static final double SIGNATURE = 12;

  private static final double BESIDE = 0.8;
  private static final double GOES_ON = 1.65;
  private static final double LARGER = 1.05;

  /// How many rows below may show the gap that a row's own columns are too near each other for.
  private static final int ROWS_LOOKED_AT = 3;

  private final List<PdfRun> rows;
  private final PdfColumn page;
  private final List<TextLine> ordered = new ArrayList<>();

  private PdfColumns(List<PdfRun> rows) {
    this.rows = rows;
    this.page = PdfColumn.of(rows);
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

  /// Rows with two columns; `null` where a row leaves one empty.
  private record Band(List<@Nullable PdfRun> left, List<@Nullable PdfRun> right) {

    void add(@Nullable PdfRun onLeft, @Nullable PdfRun onRight) {
      left.add(onLeft);
      right.add(onRight);
    }

    int rows() {
      return left.size();
    }

    void cutAfter(int rows) {
      left.subList(rows, left.size()).clear();
      right.subList(rows, right.size()).clear();
    }

    static List<PdfRun> lines(List<@Nullable PdfRun> column) {
      List<PdfRun> lines = new ArrayList<>();
      for (PdfRun line : column) {
        if (line != null) {
          lines.add(line);
        }
      }
      return lines;
    }
  }

  /// The lines of `rows` in reading order, those with two columns cut in two. More columns than two
  /// are a table without rulings, and left as they are.
  static List<TextLine> inReadingOrder(List<PdfRun> rows) {
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
    Band band = gap == null ? new Band(List.of(), List.of()) : bandFrom(start, gap);
    List<PdfRun> left = Band.lines(band.left);
    List<PdfRun> right = Band.lines(band.right);
    if (left.isEmpty() || right.isEmpty()) {
      ordered.add(new TextLine(rows.get(start), null));
      return start + 1;
    }
    addColumn(left);
    addColumn(right);
    return start + band.rows();
  }

  private void addColumn(List<PdfRun> lines) {
    PdfColumn column = PdfColumn.upTo(page.right(), lines);
    lines.forEach(line -> ordered.add(new TextLine(line, column)));
  }

  /// The rows from `start` on that leave `gap` empty, without those at the end that are no part of
  /// either column.
  private Band bandFrom(int start, Gap first) {
    Band band = new Band(new ArrayList<>(), new ArrayList<>());
    Gap gap = first;
    int sure = 0;
    for (int row = start; row < rows.size(); row++) {
      List<PdfRun> columns = columns(rows.get(row), gap);
      PdfRun run = columns.getFirst();
      Gap next = columns.size() == 2 ? gap.and(ownGap(columns)) : gap.beside(run);
      boolean onRight = columns.size() == 1 && run.left() >= next.to() - 1;
      if (!next.isOpen(rows.get(row).size()) || !follows(row, start, onRight)) {
        break;
      }
      if (columns.size() == 2) {
        band.add(run, columns.getLast());
        sure = band.rows();
      } else if (onRight) {
        band.add(null, run);
        sure = isTitle(run, band) ? sure : band.rows();
      } else {
        boolean goesOn = isBesideNeighbour(row) || goesOn(Band.lines(band.left), run);
        boolean onlySure = sure == band.rows();
        band.add(run, null);
        sure = goesOn && onlySure ? band.rows() : sure;
      }
      gap = next;
    }
    band.cutAfter(sure);
    return band;
  }

  /// Whether a line right of the gap is set in the middle of the page, not of the right column.
  private boolean isTitle(PdfRun run, Band band) {
    double middle = (run.left() + run.right()) / 2;
    List<PdfRun> right = Band.lines(band.right);
    right.remove(run);
    return page.hasInItsMiddle(run)
        && !right.isEmpty()
        && Math.abs(middle - PdfColumn.of(right).middle()) > run.size();
  }

  private boolean follows(int row, int start, boolean onRight) {
    double apart = onRight ? SIGNATURE : ROWS_APART;
    return row == start
        || rows.get(row).y() - rows.get(row - 1).y() <= apart * rows.get(row).size();
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
    int last = Math.min(rows.size() - 1, start + ROWS_LOOKED_AT);
    for (int row = start + 1; own == null && row <= last && follows(row, start, false); row++) {
      Gap below = gapAt(row);
      if (below != null) {
        List<PdfRun> cut = rows.get(start).cutWithin(below.from, below.to);
        return cut.size() == 2 ? below.and(ownGap(cut)) : null;
      }
    }
    return own;
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
