// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the tables among lines that no ruling parts. Only those of three columns and more: two are
/// as often a letterhead, or a signature beside its recipients.
///
/// A *sure* line is one that wide space parts in three and more.
final class PdfUnruledTables {

  private static final int MOST_LINES = 1000;
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 3;

  /// Page numbers and notes below a table that goes on.
  private static final int MOST_LINES_BELOW = 2;

  /// The share of its sure lines that stand in a table's columns; stretched prose has no columns.
  private static final double ROWS_SHARE = 0.6;

  /// In font sizes: the space that surely parts two cells of a line, and the least between columns.
  private static final double SURE_GAP = 0.8;

  private static final double NARROWEST_RIVER = 0.45;

  /// In font sizes, from line to line: within a table, from row to row, and within a cell.
  private static final double FARTHEST = 3;

  private static final double NEXT_ROW = 2;
  private static final double NEXT_LINE = 1.65;
  private static final double CELL_LINE = 1.45;
  private static final double HALF_A_LINE = 1;

  private static final double SAME_SPACING = 1.1;

  /// Lines across the columns that are running text, and no longer the title of a group.
  private static final int PROSE = 3;

  private final List<PdfRun> lines;
  private final double size;
  private final double narrowest;

  /// Per line, what its words cover.
  private final List<List<PdfStrip>> strips;

  private PdfUnruledTables(List<PdfRun> lines) {
    this.lines = lines;
    this.size =
        lines.stream()
            .mapToDouble(PdfRun::size)
            .sorted()
            .skip(lines.size() / 2)
            .findFirst()
            .orElse(1);
    this.narrowest = NARROWEST_RIVER * size;
    this.strips = lines.stream().map(line -> line.strips(narrowest)).toList();
  }

  /// A table and the lines that it is made of: from `start` to before `end`.
  record Found(int start, int end, PdfUnruledTable table) {}

  /// The tables among `lines`, from top to bottom.
  ///
  /// @param before the columns of a table on the page before, with which the first may go on
  /// @param after the columns of a table on the next page, which may go on with the last
  static List<Found> in(List<PdfRun> lines, PdfTextColumns before, PdfTextColumns after) {
    if (lines.size() > MOST_LINES) {
      return List.of();
    }
    PdfUnruledTables tables = new PdfUnruledTables(lines);
    List<Found> found = new ArrayList<>();
    int line = 0;
    while (line < lines.size()) {
      int earliest = found.isEmpty() ? 0 : found.getLast().end();
      PdfTextColumns open = found.isEmpty() ? before : PdfTextColumns.NONE;
      Found table = tables.isSure(line) ? tables.table(line, earliest, open, after) : null;
      if (table != null) {
        found.add(table);
      }
      line = table == null ? line + 1 : table.end();
    }
    return found;
  }

  /// The table that begins at `start` or a little above.
  private @Nullable Found table(
      int start, int earliest, PdfTextColumns before, PdfTextColumns after) {
    Found table = table(start, earliest, before);
    PdfTextColumns columns = table == null ? PdfTextColumns.NONE : table.table().columns();
    if (after.tellMoreThan(columns)) {
      Found whole = table(start, earliest, after);
      if (whole != null
          && whole.table().columns().equals(after)
          && whole.end() + MOST_LINES_BELOW >= lines.size()) {
        return whole;
      }
    }
    return table;
  }

  private @Nullable Found table(int start, int earliest, PdfTextColumns known) {
    boolean goesOn = fit(sure(start, lines.size()).limit(FEWEST_ROWS).toArray(), known);
    int end = lastSure(start, goesOn ? known : PdfTextColumns.NONE) + 1;
    PdfTextColumns own = columns(start, end);
    PdfTextColumns columns = goesOn && !own.tellMoreThan(known) ? known : own;
    long rows = sure(start, end).filter(line -> isRow(line, columns)).count();
    if (columns.count() < FEWEST_COLUMNS
        || rows < (goesOn ? 1 : FEWEST_ROWS)
        || rows < ROWS_SHARE * sure(start, end).count()) {
      return null;
    }
    int from = start;
    while (from > earliest && belongs(from - 1, columns, goesOn)) {
      from--;
    }
    int to = lastStanding(end, columns);
    double spacing = new PdfUnruledTable(lines.subList(from, to), columns, narrowest).lineSpacing();
    while (to < lines.size()
        && distance(to) <= Math.min(SAME_SPACING * spacing, CELL_LINE * size)
        && !columns.partsCross(strips.get(to))) {
      to++;
    }
    return new Found(from, to, new PdfUnruledTable(lines.subList(from, to), columns, narrowest));
  }

  /// The line behind the last one that stands in several columns, no line from `end` to it crossing
  /// them or standing far below the one above.
  private int lastStanding(int end, PdfTextColumns columns) {
    int last = end;
    for (int line = end;
        line < lines.size()
            && distance(line) <= NEXT_ROW * size
            && !columns.partsCross(strips.get(line));
        line++) {
      last = strips.get(line).size() > 1 ? line + 1 : last;
    }
    return last;
  }

  private boolean isSure(int line) {
    List<PdfStrip> between = PdfStrip.between(strips.get(line));
    return between.stream().filter(gap -> gap.width() >= SURE_GAP * size).count() + 1
        >= FEWEST_COLUMNS;
  }

  private IntStream sure(int start, int end) {
    return IntStream.range(start, end).filter(this::isSure);
  }

  private double distance(int line) {
    return lines.get(line).y() - lines.get(line - 1).y();
  }

  /// The columns that the sure lines from `start` to before `end` show.
  private PdfTextColumns columns(int start, int end) {
    List<List<PdfStrip>> sure = sure(start, end).mapToObj(strips::get).toList();
    return new PdfTextColumns(PdfRivers.columns(sure, narrowest), sure.size());
  }

  /// The last sure line of the table that may begin at `start`.
  private int lastSure(int start, PdfTextColumns known) {
    int last = start;
    int prose = 0;
    for (int line = start + 1; line < lines.size() && prose < PROSE; line++) {
      boolean sure = isSure(line);
      if (distance(line) > FARTHEST * size
          || sure && line > last + 1 && isOfAnother(start, last, line, known)) {
        break;
      }
      last = sure ? line : last;
      PdfTextColumns columns = known.isNone() ? new PdfTextColumns(strips.get(last), 1) : known;
      prose = !sure && columns.partsCross(strips.get(line)) ? prose + 1 : 0;
    }
    return last;
  }

  /// Whether the lines from `next` on have other columns than those from `start` to `last`, where
  /// these are enough to tell.
  private boolean isOfAnother(int start, int last, int next, PdfTextColumns known) {
    boolean enough = sure(start, last + 1).count() >= FEWEST_ROWS;
    PdfTextColumns columns = known.isNone() && enough ? columns(start, last + 1) : known;
    return !columns.isNone()
        && !fit(sure(next, lines.size()).limit(FEWEST_ROWS).toArray(), columns);
  }

  /// Whether most of `some` lines stand in `columns`.
  private boolean fit(int[] some, PdfTextColumns columns) {
    long fitting = IntStream.of(some).filter(line -> !columns.partsCross(strips.get(line))).count();
    return !columns.isNone() && fitting * 2 > some.length;
  }

  /// Whether a line above a table's first is one of it too: of its header, or of the row that goes
  /// on from the page before.
  private boolean belongs(int line, PdfTextColumns columns, boolean goesOn) {
    boolean stands = !columns.partsCross(strips.get(line));
    return (stands && goesOn || isSure(line)) && distance(line + 1) <= NEXT_ROW * size
        || stands && strips.get(line).size() > 1 && distance(line + 1) <= NEXT_LINE * size
        || distance(line + 1) <= HALF_A_LINE * size;
  }

  /// Whether what wide space parts in a line stands in as many columns.
  private boolean isRow(int line, PdfTextColumns columns) {
    List<PdfStrip> pieces = lines.get(line).strips(SURE_GAP * size);
    return strips.get(line).size() >= FEWEST_COLUMNS
        && !columns.partsCross(strips.get(line))
        && columns.strips().stream()
            .noneMatch(c -> pieces.stream().filter(c::overlaps).count() > 1);
  }
}
