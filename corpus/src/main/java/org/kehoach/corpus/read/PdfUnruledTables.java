// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the tables among lines that no ruling parts. Only those of three columns and more: two are
/// as often a letterhead, or a signature beside its recipients.
final class PdfUnruledTables {

  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 3;

  /// The share of its sure lines that stand in a table's columns; stretched prose has no columns.
  private static final double ROWS_SHARE = 0.6;

  /// Lines that tell a table's columns better than the part of it on the page before.
  private static final int MANY_LINES = 20;

  /// In font sizes: the space that surely parts two cells of a line, and the least between columns.
  private static final double SURE_GAP = 0.8;

  private static final double NARROWEST_RIVER = 0.45;

  /// In font sizes, from line to line: within a table, and within one of its cells.
  private static final double FARTHEST = 3;

  private static final double NEXT_LINE = 1.65;
  private static final double NEXT_ROW = 2;
  private static final double HALF_A_LINE = 1;
  private static final double SAME_SPACING = 1.1;

  /// Lines across the columns that are running text, and no longer the title of a group.
  private static final int PROSE = 3;

  private final List<PdfRun> lines;
  private final double size;
  private final double narrowest;

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
  }

  /// A table and the lines that it is made of: from `start` to before `end`.
  record Found(int start, int end, PdfUnruledTable table) {}

  /// The tables among `lines`, from top to bottom.
  ///
  /// @param open the columns of the table that may go on from the page before; none where none may
  static List<Found> in(List<PdfRun> lines, List<PdfStrip> open) {
    PdfUnruledTables tables = new PdfUnruledTables(lines);
    List<Found> found = new ArrayList<>();
    int line = 0;
    while (line < lines.size()) {
      int earliest = found.isEmpty() ? 0 : found.getLast().end();
      Found table = tables.table(line, earliest, found.isEmpty() ? open : List.of());
      if (table != null) {
        found.add(table);
      }
      line = table == null ? line + 1 : table.end();
    }
    return found;
  }

  private boolean isSure(int line) {
    return lines.get(line).cutAtGaps(SURE_GAP * size).size() >= FEWEST_COLUMNS;
  }

  /// The last line of the table that the one at `start` may begin; `start` where it begins none.
  private int lastSure(int start, List<PdfStrip> open) {
    int last = start;
    int prose = 0;
    for (int line = start; line < lines.size() && isSure(start) && prose < PROSE; line++) {
      boolean sure = isSure(line);
      if (line > start && distance(line) > FARTHEST * size
          || sure && line > last + 1 && isOfAnother(start, last, line, open)) {
        break;
      }
      last = sure ? line : last;
      List<PdfStrip> columns = open.isEmpty() ? strips(last) : open;
      prose = !sure && cellsOf(lines.get(line), columns) == 0 ? prose + 1 : 0;
    }
    return last;
  }

  /// Whether the lines from `next` on have other columns than those from `start` to `last`, where
  /// these are enough to tell.
  private boolean isOfAnother(int start, int last, int next, List<PdfStrip> open) {
    boolean enough = IntStream.rangeClosed(start, last).filter(this::isSure).count() >= FEWEST_ROWS;
    List<PdfStrip> columns = open.isEmpty() && enough ? columns(start, last + 1) : open;
    int[] sure =
        IntStream.range(next, lines.size()).filter(this::isSure).limit(FEWEST_ROWS).toArray();
    return !columns.isEmpty() && !fit(sure, columns);
  }

  /// The columns that the sure lines from `start` to before `end` show.
  private List<PdfStrip> columns(int start, int end) {
    List<List<PdfStrip>> sure =
        IntStream.range(start, end).filter(this::isSure).mapToObj(this::strips).toList();
    return PdfRivers.columns(sure, narrowest);
  }

  private List<PdfStrip> strips(int line) {
    return lines.get(line).strips(narrowest);
  }

  private double distance(int line) {
    return lines.get(line).y() - lines.get(line - 1).y();
  }

  private @Nullable Found table(int start, int earliest, List<PdfStrip> open) {
    if (!isSure(start)) {
      return null;
    }
    int[] first =
        IntStream.range(start, lines.size()).filter(this::isSure).limit(FEWEST_ROWS).toArray();
    boolean goesOn = fit(first, open);
    int end = lastSure(start, goesOn ? open : List.of()) + 1;
    List<PdfStrip> own = end - start < FEWEST_ROWS ? List.of() : columns(start, end);
    boolean many = own.size() >= open.size() && end - start >= MANY_LINES;
    List<PdfStrip> columns = goesOn && !many ? open : own;
    int[] sure = IntStream.range(start, end).filter(this::isSure).toArray();
    long rows = IntStream.of(sure).filter(line -> isRow(lines.get(line), columns)).count();
    if (columns.size() < FEWEST_COLUMNS
        || rows < (goesOn ? 1 : FEWEST_ROWS)
        || rows < ROWS_SHARE * sure.length) {
      return null;
    }
    int from = start;
    while (from > earliest && belongs(from - 1, from, columns, goesOn)) {
      from--;
    }
    double spacing =
        new PdfUnruledTable(lines.subList(from, end), columns, narrowest).lineSpacing();
    int to = end;
    while (to < lines.size()
        && distance(to) <= SAME_SPACING * Math.min(spacing, NEXT_LINE * size)
        && cellsOf(lines.get(to), columns) > 0) {
      to++;
    }
    return new Found(from, to, new PdfUnruledTable(lines.subList(from, to), columns, narrowest));
  }

  /// Whether most of `some` lines stand in `columns`.
  private boolean fit(int[] some, List<PdfStrip> columns) {
    long fitting = IntStream.of(some).filter(l -> cellsOf(lines.get(l), columns) > 0).count();
    return !columns.isEmpty() && fitting * 2 > some.length;
  }

  /// Whether the line above a table's first is one of it too: of its header, or of the row that
  /// goes on from the page before.
  private boolean belongs(int line, int first, List<PdfStrip> columns, boolean goesOn) {
    int cells = cellsOf(lines.get(line), columns);
    return cells > 0 && goesOn && distance(first) <= NEXT_ROW * size
        || cells > 1 && distance(first) <= NEXT_LINE * size
        || distance(first) <= HALF_A_LINE * size;
  }

  /// Whether what wide space parts in a line stands in as many columns.
  private boolean isRow(PdfRun line, List<PdfStrip> columns) {
    List<PdfStrip> pieces = line.strips(SURE_GAP * size);
    return cellsOf(line, columns) >= FEWEST_COLUMNS
        && columns.stream().noneMatch(c -> pieces.stream().filter(c::overlaps).count() > 1);
  }

  /// How many cells a line has words in; 0 where any of its words stand in several columns.
  private int cellsOf(PdfRun line, List<PdfStrip> columns) {
    List<PdfStrip> strips = line.strips(narrowest);
    boolean crosses =
        strips.stream().anyMatch(strip -> columns.stream().filter(strip::overlaps).count() > 1);
    return crosses ? 0 : strips.size();
  }
}
