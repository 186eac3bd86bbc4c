// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.kehoach.corpus.read.SourceBlock.Row;

/// A table that only white space parts into columns. Its rows are told by rules drawn across, by
/// the space between them, or by the first column where lines are evenly spaced.
///
/// @param narrowest the least space between two columns
record PdfUnruledTable(List<PdfRun> lines, PdfTextColumns columns, double narrowest) {

  /// How much more space than between lines of a cell parts rows.
  private static final double ROW_GAP = 1.2;

  /// In font sizes, how far apart the feet of words on one line may be.
  private static final double SAME_LINE = 0.8;

  /// The share of lines that begin in the first column where that begins the rows.
  private static final double FIRST_COLUMN = 0.5;

  List<Row> rows(List<PdfRuling> rulings, PdfSheet sheet) {
    List<List<PdfRun>> rows = new ArrayList<>();
    boolean[] begins = rowBeginnings(rulings);
    for (int line = 0; line < lines.size(); line++) {
      if (line == 0 || begins[line]) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(lines.get(line));
    }
    for (int row = rows.size() - 1; row > 0; row--) {
      if (standUnder(rows.get(row - 1), rows.get(row))) {
        rows.get(row - 1).addAll(rows.remove(row));
      }
    }
    return TableGrid.fill(
        rows.stream().flatMap(row -> written(row, sheet).stream()).toList(), sheet.page());
  }

  /// Whether all that `lower` says stands under words of `upper` that are common to its columns, as
  /// the names of columns do.
  private boolean standUnder(List<PdfRun> upper, List<PdfRun> lower) {
    int[] names = columnsOf(lower);
    return names.length > 1
        && upper.stream()
            .flatMap(line -> line.strips(narrowest).stream())
            .anyMatch(strip -> Arrays.equals(columns.under(strip), names))
        && columnsOf(upper).length > names.length;
  }

  /// The columns that `lines` have words in.
  private int[] columnsOf(List<PdfRun> lines) {
    return lines.stream()
        .flatMap(line -> line.strips(narrowest).stream())
        .flatMapToInt(strip -> Arrays.stream(columns.under(strip)))
        .distinct()
        .sorted()
        .toArray();
  }

  private boolean[] rowBeginnings(List<PdfRuling> rulings) {
    boolean[] begins = new boolean[lines.size()];
    double inCell = lineSpacing();
    boolean spaced = false;
    for (int line = 1; line < lines.size(); line++) {
      begins[line] =
          distance(line) > ROW_GAP * inCell
              || isRuled(rulings, lines.get(line - 1), lines.get(line));
      spaced |= begins[line];
    }
    if (!spaced) {
      long numbered = lines.stream().filter(this::hasFirstColumn).count();
      boolean byFirst = numbered >= FIRST_COLUMN * lines.size();
      for (int line = 1; line < lines.size(); line++) {
        begins[line] = !byFirst || hasFirstColumn(lines.get(line));
      }
    }
    return begins;
  }

  /// The space from the lowest foot of the line above to the highest one of a line: cells that are
  /// set in the middle of their row have feet of their own.
  private double distance(int line) {
    double above = feet(lines.get(line - 1)).max().orElse(0);
    return feet(lines.get(line)).min().orElse(0) - above;
  }

  private DoubleStream feet(PdfRun line) {
    return line.cutAtGaps(narrowest).stream().mapToDouble(PdfRun::y);
  }

  /// The least distance of two lines that stand under each other in a column.
  double lineSpacing() {
    double[] above = new double[columns.count()];
    Arrays.fill(above, Double.NEGATIVE_INFINITY);
    double least = Double.POSITIVE_INFINITY;
    for (PdfRun line : lines) {
      for (PdfRun piece : line.cutAtGaps(narrowest)) {
        int column = columns.under(piece.strip())[0];
        double distance = piece.y() - above[column];
        if (distance > SAME_LINE * piece.size()) {
          least = Math.min(least, distance);
          above[column] = piece.y();
        }
      }
    }
    return least;
  }

  private boolean hasFirstColumn(PdfRun line) {
    return columns.under(line.strips(narrowest).getFirst())[0] == 0;
  }

  private boolean isRuled(List<PdfRuling> rulings, PdfRun above, PdfRun below) {
    double from = columns.strips().getFirst().from();
    double to = columns.strips().getLast().to();
    return rulings.stream()
        .filter(ruling -> ruling.across() && ruling.at() > above.y() && ruling.at() < below.y())
        .anyMatch(ruling -> ruling.covers(from, to) > (to - from) / 2);
  }

  /// A row; two, where the names of columns stand under one that is common to them.
  private List<List<TableGrid.Written>> written(List<PdfRun> lines, PdfSheet sheet) {
    int[] leader = leaders(lines);
    int title = titleLine(lines, leader);
    List<TableGrid.Written> upper = new ArrayList<>();
    List<TableGrid.Written> lower = new ArrayList<>();
    for (int column = 0; column < columns.count(); ) {
      int end = column + 1;
      while (end < columns.count() && leader[end] == column) {
        end++;
      }
      if (title >= 0 && end > column + 1) {
        upper.add(cell(lines.subList(0, title + 1), column, end, 1, sheet));
        for (int own = column; own < end; own++) {
          lower.add(cell(lines.subList(title + 1, lines.size()), own, own + 1, 1, sheet));
        }
      } else {
        upper.add(cell(lines, column, end, title >= 0 ? 2 : 1, sheet));
      }
      column = end;
    }
    return lower.isEmpty() ? List.of(upper) : List.of(upper, lower);
  }

  /// Per column, the first of those that words of `lines` stand in together with it.
  private int[] leaders(List<PdfRun> lines) {
    int[] leader = new int[columns.count()];
    Arrays.setAll(leader, column -> column);
    for (PdfRun line : lines) {
      for (PdfStrip strip : line.strips(narrowest)) {
        int[] over = columns.under(strip);
        for (int column : over) {
          leader[column] = Math.min(leader[column], leader[over[0]]);
        }
      }
    }
    return leader;
  }

  /// The last line over several columns that lines with words in each of them stand under; -1 for
  /// none.
  private int titleLine(List<PdfRun> lines, int[] leader) {
    for (int line = lines.size() - 2; line >= 0; line--) {
      for (PdfStrip strip : lines.get(line).strips(narrowest)) {
        int[] over = columns.under(strip);
        long below =
            lines.subList(line + 1, lines.size()).stream()
                .flatMap(under -> under.strips(narrowest).stream())
                .map(columns::under)
                .filter(under -> under.length == 1 && leader[under[0]] == leader[over[0]])
                .mapToInt(under -> under[0])
                .distinct()
                .count();
        if (over.length > 1 && below == over.length) {
          return line;
        }
      }
    }
    return -1;
  }

  private TableGrid.Written cell(
      List<PdfRun> lines, int column, int end, int rowSpan, PdfSheet sheet) {
    List<PdfGlyph> letters = new ArrayList<>();
    for (PdfRun line : lines) {
      for (PdfRun piece : line.cutAtGaps(narrowest)) {
        int at = columns.under(piece.strip())[0];
        if (at >= column && at < end) {
          letters.addAll(piece.glyphs());
        }
      }
    }
    double left = columns.strips().get(column).from();
    double right = columns.strips().get(end - 1).to();
    return PdfTable.cell(
        new PdfGrid.Place(0, column, rowSpan, end - column, left, right), letters, sheet);
  }
}
