// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.LeftOutText;
import org.kehoach.corpus.read.PdfPageText.Piece.TextLine;
import org.kehoach.corpus.read.SourceBlock.Row;

/// One page's lines and tables in reading order.
///
/// @param stamps the lines that a program wrote on it when it signed the file
record PdfPageText(PdfSheet sheet, List<Piece> pieces, List<PdfRun> stamps) {

  /// Page numbers and heads that may stand between a table that goes on and the page's edge.
  private static final int MOST_LINES_BESIDE = 2;

  /// What stands on the page: a line, or a table.
  sealed interface Piece {
    /// A line, or one column's part of it.
    ///
    /// @param column null where the line has the page's whole breadth
    record TextLine(PdfRun run, @Nullable PdfColumn column) implements Piece {}

    /// A line of a footnote.
    record NoteLine(PdfRun run) implements Piece {}

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

  int page() {
    return sheet.page();
  }

  /// The page's width in points.
  double width() {
    return sheet.turnedWidth();
  }

  /// What the page shows that is no text of the document.
  List<LeftOutText> leftOut() {
    return stamps.stream()
        .map(line -> new LeftOutText(page(), LeftOutText.Reason.SIGNING_STAMP, line.text()))
        .toList();
  }

  /// The text of a page.
  ///
  /// @param before the columns of an unruled table that may go on from the page before
  /// @param after those of one that may go on on the next page
  static PdfPageText of(PdfMarks marks, PdfTextColumns before, PdfTextColumns after) {
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
    List<Piece> pieces = new ArrayList<>();
    PdfStamps stamps = PdfStamps.of(rows);
    List<PdfRun> lines = stamps.body();
    int from = 0;
    for (int i = 0; i < grids.size(); i++) {
      List<Row> ruled = PdfTable.rows(grids.get(i), inCells.get(i), marks.sheet());
      if (!ruled.isEmpty()) {
        int to = from;
        while (to < lines.size() && lines.get(to).y() < grids.get(i).top()) {
          to++;
        }
        pieces.addAll(unruled(lines.subList(from, to), marks, before, after));
        pieces.add(new Piece.TablePart(ruled, grids.get(i).edges(), PdfTextColumns.NONE));
        from = to;
      }
    }
    pieces.addAll(unruled(lines.subList(from, lines.size()), marks, before, after));
    pieces.addAll(turned);
    notes.lines().forEach(line -> pieces.add(new Piece.NoteLine(line)));
    return new PdfPageText(marks.sheet(), pieces, stamps.lines());
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

  /// What stands above, between and below the ruled tables.
  private static List<Piece> unruled(
      List<PdfRun> lines, PdfMarks marks, PdfTextColumns before, PdfTextColumns after) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (PdfUnruledTables.Found found : PdfUnruledTables.in(lines, before, after)) {
      pieces.addAll(PdfColumns.inReadingOrder(lines.subList(from, found.start())));
      PdfUnruledTable table = found.table();
      pieces.add(
          new Piece.TablePart(
              table.rows(marks.rulings(), marks.sheet()),
              table.columns().edges(),
              table.columns()));
      from = found.end();
    }
    pieces.addAll(PdfColumns.inReadingOrder(lines.subList(from, lines.size())));
    return pieces;
  }

  /// The columns of the unruled table that ends the page, page numbers aside.
  PdfTextColumns lastColumns() {
    return columns(body().skip(Math.max(0, body().count() - MOST_LINES_BESIDE - 1)))
        .reduce(PdfTextColumns.NONE, (above, below) -> below);
  }

  /// The columns of the unruled table that begins the page, page numbers and heads aside.
  PdfTextColumns firstColumns() {
    return columns(body().limit(MOST_LINES_BESIDE + 1)).findFirst().orElse(PdfTextColumns.NONE);
  }

  private Stream<Piece> body() {
    return pieces.stream().filter(piece -> !(piece instanceof Piece.NoteLine));
  }

  private static Stream<PdfTextColumns> columns(Stream<Piece> pieces) {
    return pieces
        .filter(Piece.TablePart.class::isInstance)
        .map(piece -> ((Piece.TablePart) piece).columns());
  }
}
