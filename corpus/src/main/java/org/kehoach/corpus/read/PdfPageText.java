// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.read.PdfPageText.Piece.TextLine;
import org.kehoach.corpus.read.SourceBlock.Row;

/// One page's lines and tables in reading order.
record PdfPageText(PdfSheet sheet, List<Piece> pieces) {

  /// What stands on the page: a line, or a ruled table.
  sealed interface Piece {
    /// A line, or one column's part of it.
    ///
    /// @param column null where the line has the page's whole breadth
    record TextLine(PdfRun run, @Nullable PdfColumn column) implements Piece {}

    /// A line of a footnote.
    record NoteLine(PdfRun run) implements Piece {}

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
    List<TextLine> turned = turned(marks.turned(), grids, inCells);
    PdfNotes notes = PdfNotes.of(outside, marks.rulings(), marks.sheet().turnedWidth());
    List<PdfRun> rows = notes.withoutMarks(PdfRows.of(notes.body()));
    List<Piece> pieces = pieces(grids, inCells, rows, marks.sheet());
    pieces.addAll(turned);
    notes.lines().forEach(line -> pieces.add(new Piece.NoteLine(line)));
    return new PdfPageText(marks.sheet(), pieces);
  }

  /// Puts text that runs in another direction into the cells that hold no other; the lines of the
  /// rest, which stand at the page's end.
  private static List<TextLine> turned(
      List<PdfMarks.Turned> letters,
      List<PdfGrid> grids,
      List<Map<Integer, List<PdfGlyph>>> inCells) {
    Map<PdfDirection, List<PdfGlyph>> outside = new EnumMap<>(PdfDirection.class);
    List<Map<Integer, List<PdfGlyph>>> added = new ArrayList<>();
    grids.forEach(grid -> added.add(new HashMap<>()));
    for (PdfMarks.Turned letter : letters) {
      int grid = 0;
      while (grid < grids.size() && grids.get(grid).cellAt(letter.x(), letter.y()) < 0) {
        grid++;
      }
      int cell = grid == grids.size() ? -1 : grids.get(grid).cellAt(letter.x(), letter.y());
      boolean free =
          cell >= 0
              && inCells.get(grid).getOrDefault(cell, List.of()).stream()
                  .allMatch(PdfGlyph::isSpace);
      List<PdfGlyph> place =
          free
              ? added.get(grid).computeIfAbsent(cell, c -> new ArrayList<>())
              : outside.computeIfAbsent(letter.glyph().direction(), d -> new ArrayList<>());
      place.add(letter.glyph());
    }
    for (int grid = 0; grid < grids.size(); grid++) {
      inCells.get(grid).putAll(added.get(grid));
    }
    List<TextLine> lines = new ArrayList<>();
    for (List<PdfGlyph> glyphs : outside.values()) {
      List<PdfRun> runs = PdfRows.of(glyphs);
      PdfColumn column = PdfColumn.of(runs);
      runs.forEach(run -> lines.add(new TextLine(run, column)));
    }
    return lines;
  }

  private static List<Piece> pieces(
      List<PdfGrid> grids,
      List<Map<Integer, List<PdfGlyph>>> inCells,
      List<PdfRun> stamped,
      PdfSheet sheet) {
    List<PdfRun> lines = PdfStamps.without(stamped);
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
    pieces.addAll(PdfColumns.inReadingOrder(lines));
  }
}
