// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kehoach.corpus.read.SourceBlock.Row;

/// One page's lines and tables in reading order.
///
/// @param width of the page, in points
record PdfPageText(int page, double width, List<Piece> pieces) {

  /// Page numbers, heads and notes that may stand between a table that goes on and the page's edge.
  private static final int MOST_LINES_BESIDE = 2;

  /// What stands on the page: a line, or a table.
  sealed interface Piece {
    /// A line, or one column's part of it.
    record TextLine(PdfRun run) implements Piece {}

    /// A table, or the part of one that stands on the page.
    ///
    /// @param edges where its columns begin and the last one ends, from left to right; an edge that
    ///   no ruling shows may lie anywhere in the strip
    /// @param columns none where rulings part them
    record TablePart(List<Row> rows, List<PdfStrip> edges, PdfTextColumns columns)
        implements Piece {
      public TablePart {
        rows = List.copyOf(rows);
        edges = List.copyOf(edges);
      }
    }
  }

  /// The text of a page.
  ///
  /// @param before the columns of an unruled table that may go on from the page before
  /// @param after those of one that may go on on the next page
  static PdfPageText of(PdfMarks marks, int page, PdfTextColumns before, PdfTextColumns after) {
    List<PdfGrid> grids = PdfGrid.of(marks.rulings());
    List<Map<Integer, List<PdfGlyph>>> inCells = new ArrayList<>();
    grids.forEach(grid -> inCells.add(new HashMap<>()));
    List<PdfGlyph> outside = new ArrayList<>();
    for (PdfGlyph glyph : marks.glyphs()) {
      int grid = 0;
      while (grid < grids.size() && grids.get(grid).cellAt(glyph) < 0) {
        grid++;
      }
      if (grid == grids.size()) {
        outside.add(glyph);
      } else {
        inCells
            .get(grid)
            .computeIfAbsent(grids.get(grid).cellAt(glyph), cell -> new ArrayList<>())
            .add(glyph);
      }
    }
    List<PdfRun> lines = PdfRows.of(outside);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < grids.size(); i++) {
      List<Row> rows = PdfTable.rows(grids.get(i), inCells.get(i), page);
      if (!rows.isEmpty()) {
        int to = from;
        while (to < lines.size() && lines.get(to).y() < grids.get(i).top()) {
          to++;
        }
        pieces.addAll(unruled(lines.subList(from, to), marks, page, before, after));
        pieces.add(new Piece.TablePart(rows, grids.get(i).edges(), PdfTextColumns.NONE));
        from = to;
      }
    }
    List<PdfRun> rest = lines.subList(from, lines.size());
    pieces.addAll(unruled(rest, marks, page, before, after));
    return new PdfPageText(page, marks.width(), pieces);
  }

  /// What stands above, between and below the ruled tables.
  private static List<Piece> unruled(
      List<PdfRun> lines, PdfMarks marks, int page, PdfTextColumns before, PdfTextColumns after) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (PdfUnruledTables.Found found : PdfUnruledTables.in(lines, before, after)) {
      pieces.addAll(text(lines.subList(from, found.start())));
      PdfUnruledTable table = found.table();
      pieces.add(
          new Piece.TablePart(
              table.rows(marks.rulings(), page), table.columns().edges(), table.columns()));
      from = found.end();
    }
    pieces.addAll(text(lines.subList(from, lines.size())));
    return pieces;
  }

  private static List<Piece> text(List<PdfRun> lines) {
    return PdfColumns.inReadingOrder(lines).stream().<Piece>map(Piece.TextLine::new).toList();
  }

  /// The columns of the unruled table that ends the page, page numbers and notes aside.
  PdfTextColumns lastColumns() {
    return columns(pieces.stream().skip(Math.max(0, pieces.size() - MOST_LINES_BESIDE - 1)))
        .reduce(PdfTextColumns.NONE, (above, below) -> below);
  }

  /// The columns of the unruled table that begins the page, page numbers and heads aside.
  PdfTextColumns firstColumns() {
    return columns(pieces.stream().limit(MOST_LINES_BESIDE + 1))
        .findFirst()
        .orElse(PdfTextColumns.NONE);
  }

  private static Stream<PdfTextColumns> columns(Stream<Piece> pieces) {
    return pieces
        .filter(Piece.TablePart.class::isInstance)
        .map(piece -> ((Piece.TablePart) piece).columns());
  }
}
