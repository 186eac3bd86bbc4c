// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.kehoach.corpus.read.PlacedTable.Placed;
import org.kehoach.corpus.read.PlacedTable.Spanning;

/// A table of DOC or RTF, whose cells say at which edges they stand, made into one of HTML, whose
/// cells say how many columns they cover.
final class EdgedTable {

  /// Edges that are no further apart, in twentieths of a point, are one: rows are set out by hand.
  private static final int ONE_EDGE = 60;

  /// A cell.
  ///
  /// @param content its paragraphs and tables, in an element `td`
  /// @param right in twentieths of a point, as `left`
  /// @param continues whether it only goes on from the cell above
  record Cell(Element content, int left, int right, boolean continues) {}

  private final List<List<Cell>> rows = new ArrayList<>();

  /// Adds a row; its cells are in the order of their edges.
  void add(List<Cell> row) {
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The element `table`.
  Element toHtml() {
    List<Integer> edges = edges();
    PlacedTable<Element> placed =
        new PlacedTable<>(rows.stream().map(row -> placed(row, edges)).toList());
    Element table = new Element("table");
    for (List<Spanning<Element>> row : placed.spanning()) {
      Element written = table.appendElement("tr");
      for (Spanning<Element> cell : row) {
        Element content = cell.content() == null ? new Element("td") : cell.content();
        written.appendChild(
            content
                .attr("colspan", Integer.toString(cell.columns()))
                .attr("rowspan", Integer.toString(cell.rows())));
      }
    }
    return table;
  }

  private List<Integer> edges() {
    TreeSet<Integer> all = new TreeSet<>();
    for (List<Cell> row : rows) {
      row.forEach(cell -> all.addAll(List.of(cell.left, cell.right)));
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.getLast() > ONE_EDGE) {
        edges.add(edge);
      }
    }
    return edges;
  }

  /// Every cell covers a column at least, also where its file says that it has no width.
  private static List<Placed<Element>> placed(List<Cell> row, List<Integer> edges) {
    List<Placed<Element>> cells = new ArrayList<>();
    int column = 0;
    for (Cell cell : row) {
      column = Math.max(column, at(cell.left, edges));
      int end = Math.max(column + 1, at(cell.right, edges));
      cells.add(new Placed<>(cell.content, column, end - column, cell.continues));
      column = end;
    }
    return cells;
  }

  /// The number of the last edge that does not lie beyond `position`.
  private static int at(int position, List<Integer> edges) {
    int at = 0;
    while (at + 1 < edges.size() && edges.get(at + 1) <= position) {
      at++;
    }
    return at;
  }
}
