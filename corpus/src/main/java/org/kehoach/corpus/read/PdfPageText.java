// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.corpus.read.SourceBlock.Row;

/// One page's lines and tables in reading order.
record PdfPageText(PdfSheet sheet, List<Piece> pieces) {

  /// What stands on the page: a line, or a ruled table.
  sealed interface Piece {
    /// A line, or one column's part of it.
    record TextLine(PdfRun run) implements Piece {}

    /// A ruled table.
    ///
    /// @param edges where its columns begin and the last one ends, from left to right
    record RuledTable(List<Row> rows, List<Double> edges) implements Piece {
      public RuledTable {
        rows = List.copyOf(rows);
        edges = List.copyOf(edges);
      }
    }
  }

  int page() {
    return sheet.page();
  }

  /// The page's width in points.
  double width() {
    return sheet.turnedWidth();
  }

  static PdfPageText of(PdfMarks marks) {
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
    return new PdfPageText(marks.sheet(), pieces(grids, inCells, outside, marks.sheet()));
  }

  private static List<Piece> pieces(
      List<PdfGrid> grids,
      List<Map<Integer, List<PdfGlyph>>> inCells,
      List<PdfGlyph> outside,
      PdfSheet sheet) {
    List<PdfRun> lines = PdfRows.of(outside);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < grids.size(); i++) {
      List<Row> rows = PdfTable.rows(grids.get(i), inCells.get(i), sheet);
      if (!rows.isEmpty()) {
        int to = from;
        while (to < lines.size() && lines.get(to).y() < grids.get(i).top()) {
          to++;
        }
        addLines(lines.subList(from, to), pieces);
        pieces.add(new Piece.RuledTable(rows, grids.get(i).edges()));
        from = to;
      }
    }
    addLines(lines.subList(from, lines.size()), pieces);
    return pieces;
  }

  private static void addLines(List<PdfRun> lines, List<Piece> pieces) {
    PdfColumns.inReadingOrder(lines).forEach(line -> pieces.add(new Piece.TextLine(line)));
  }
}
