// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.read.PdfPageText.Piece;
import org.kehoach.corpus.read.PdfPageText.Piece.TablePart;
import org.kehoach.corpus.read.SourceBlock.Cell;
import org.kehoach.corpus.read.SourceBlock.Row;

/// Gives the parts of a table that goes on over pages the same columns: a page shows only those
/// edges that a cell on it needs.
final class PdfTableColumns {

  /// Page numbers and running heads that may stand between the parts of one table.
  private static final int MOST_LINES_BETWEEN = 4;

  private PdfTableColumns() {}

  /// Where a table stands: the index of its page and its index on it.
  private record Place(int page, int piece) {}

  static List<PdfPageText> evened(List<PdfPageText> pages) {
    List<List<Piece>> pieces = new ArrayList<>();
    pages.forEach(page -> pieces.add(new ArrayList<>(page.pieces())));
    List<Place> table = new ArrayList<>();
    List<PdfStrip> edges = List.of();
    int linesBetween = 0;
    for (int page = 0; page < pieces.size(); page++) {
      for (int piece = 0; piece < pieces.get(page).size(); piece++) {
        if (!(pieces.get(page).get(piece) instanceof TablePart part)) {
          linesBetween++;
          continue;
        }
        boolean nextPage = !table.isEmpty() && table.getLast().page() == page - 1;
        if (!nextPage || linesBetween > MOST_LINES_BETWEEN || !areOfOneTable(edges, part.edges())) {
          even(pieces, table, edges);
          table.clear();
          edges = part.edges();
        }
        table.add(new Place(page, piece));
        edges = edges.size() >= part.edges().size() ? edges : part.edges();
        linesBetween = 0;
      }
    }
    even(pieces, table, edges);
    List<PdfPageText> evened = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      evened.add(
          new PdfPageText(pages.get(page).sheet(), pieces.get(page), pages.get(page).stamps()));
    }
    return evened;
  }

  /// Whether both have the same outer edges, and all of one's columns part the other's too.
  private static boolean areOfOneTable(List<PdfStrip> a, List<PdfStrip> b) {
    List<PdfStrip> more = a.size() >= b.size() ? a : b;
    List<PdfStrip> fewer = a.size() >= b.size() ? b : a;
    return more.getFirst().overlaps(fewer.getFirst())
        && more.getLast().overlaps(fewer.getLast())
        && fewer.stream().allMatch(edge -> more.stream().anyMatch(edge::overlaps));
  }

  private static void even(List<List<Piece>> pieces, List<Place> table, List<PdfStrip> edges) {
    for (Place place : table) {
      List<Piece> page = pieces.get(place.page());
      if (page.get(place.piece()) instanceof TablePart part && !part.edges().equals(edges)) {
        List<Row> rows = part.rows().stream().map(row -> evened(row, part.edges(), edges)).toList();
        page.set(place.piece(), new TablePart(rows, edges, part.columns()));
      }
    }
  }

  private static Row evened(Row row, List<PdfStrip> own, List<PdfStrip> edges) {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    for (Cell cell : row.cells()) {
      int end = Math.min(column + cell.columnSpan(), own.size() - 1);
      int span = nearest(edges, own.get(end)) - nearest(edges, own.get(column));
      if (span > 0) {
        cells.add(new Cell(cell.words(), span, cell.rowSpan(), cell.continued(), cell.bold()));
      }
      column = end;
    }
    return new Row(cells, row.page());
  }

  private static int nearest(List<PdfStrip> edges, PdfStrip edge) {
    int nearest = 0;
    for (int i = 0; i < edges.size(); i++) {
      if (edges.get(i).overlaps(edge)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
