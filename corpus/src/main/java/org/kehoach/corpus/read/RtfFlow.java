// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The paragraphs and tables of an RTF file's body, or of one of its text boxes, while they are
/// collected.
final class RtfFlow {

  /// An open table.
  private static final class OpenTable {
    final EdgedTable rows = new EdgedTable();
    final List<Element> cells = new ArrayList<>();
    Element cell = new Element("td");
  }

  private final Element body;
  private final List<OpenTable> tables = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private Element paragraph = new Element("p");

  /// How many tables are around the paragraph.
  int depth;

  RtfFlow(Element body) {
    this.body = body;
  }

  Element body() {
    return body;
  }

  Element paragraph() {
    return paragraph;
  }

  /// Takes a text box, which stands behind the paragraph that it hangs on.
  void box(Element content) {
    boxes.add(content);
  }

  void endParagraph() {
    Element place = place(depth);
    place.appendChild(paragraph);
    boxes.forEach(place::appendChild);
    boxes.clear();
    paragraph = new Element("p");
  }

  /// Ends a cell of a table at that depth.
  void endCell(int tableDepth) {
    depth = tableDepth;
    endParagraph();
    OpenTable table = tables.get(tableDepth - 1);
    table.cells.add(table.cell);
    table.cell = new Element("td");
  }

  /// Ends a row of a table at that depth; a cell that the row does not describe is as wide as
  /// nothing.
  void endRow(int tableDepth, RtfRow row) {
    place(tableDepth);
    OpenTable table = tables.get(tableDepth - 1);
    table.rows.add(row.cells(table.cells));
    table.cells.clear();
  }

  /// Ends everything.
  void end() {
    if (!paragraph.childNodes().isEmpty()) {
      endParagraph();
    }
    place(0);
  }

  /// The element that a paragraph within so many tables belongs to; deeper tables end.
  private Element place(int around) {
    while (tables.size() > around) {
      OpenTable table = tables.removeLast();
      Element outer = tables.isEmpty() ? body : tables.getLast().cell;
      if (!table.rows.isEmpty()) {
        outer.appendChild(table.rows.toHtml());
      }
      table.cells.forEach(cell -> cell.childNodesCopy().forEach(outer::appendChild));
      table.cell.childNodesCopy().forEach(outer::appendChild);
    }
    while (tables.size() < around) {
      tables.add(new OpenTable());
    }
    return around == 0 ? body : tables.getLast().cell;
  }
}
