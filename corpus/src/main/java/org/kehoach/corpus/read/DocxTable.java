// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.read.PlacedTable.Placed;
import org.kehoach.corpus.read.PlacedTable.Spanning;
import org.kehoach.corpus.read.SourceBlock.Row;
import org.w3c.dom.Element;

/// A Word table.
final class DocxTable {

  private final DocxFile file;
  private final List<List<Placed<Element>>> rows = new ArrayList<>();

  DocxTable(Element table, DocxFile file) {
    this.file = file;
    for (Element row : inside(table, "tr")) {
      rows.add(placed(row));
    }
  }

  boolean isPageLayout() {
    return table().isPageLayout(cell -> !inside(cell, "tbl").isEmpty());
  }

  List<Element> cells() {
    return table().cells();
  }

  List<Row> rows() {
    return TableGrid.fill(
        table().spanning().stream().map(row -> row.stream().map(this::written).toList()).toList(),
        0);
  }

  private PlacedTable<Element> table() {
    return new PlacedTable<>(rows);
  }

  private static List<Placed<Element>> placed(Element row) {
    List<Placed<Element>> cells = new ArrayList<>();
    int column = WordXml.whole(WordXml.value(row, "trPr", "gridBefore"), 0);
    for (Element cell : inside(row, "tc")) {
      int columns = Math.max(1, WordXml.whole(WordXml.value(cell, "tcPr", "gridSpan"), 1));
      Element merge = WordXml.child(cell, "tcPr", "vMerge");
      boolean continues = merge != null && !WordXml.attribute(merge, "val").equals("restart");
      cells.add(new Placed<>(cell, column, columns, continues));
      column += columns;
    }
    return cells;
  }

  private TableGrid.Written written(Spanning<Element> cell) {
    List<String> lines = new ArrayList<>();
    boolean bold = cell.content() != null && paragraphs(cell.content(), lines);
    return new TableGrid.Written(
        String.join("\n", lines), cell.columns(), cell.rows(), bold && !lines.isEmpty());
  }

  /// Adds the text of each paragraph, and of each row of a table inside; returns whether all is
  /// bold.
  private boolean paragraphs(Element parent, List<String> lines) {
    boolean bold = true;
    for (Element element : WordXml.children(parent)) {
      switch (WordXml.name(element)) {
        case "p" -> {
          DocxText text = new DocxText(element, file);
          String whole = text.text(true);
          if (!whole.isEmpty()) {
            lines.add(whole);
            bold &= text.allBold();
          }
          for (Element box : text.boxes()) {
            bold &= paragraphs(box, lines);
          }
        }
        case "tbl" -> {
          for (Row row : new DocxTable(element, file).rows()) {
            lines.add(String.join(" ", row.cells().stream().map(c -> c.text()).toList()).strip());
          }
        }
        default -> {
          if (WordXml.isAround(element)) {
            bold &= paragraphs(element, lines);
          }
        }
      }
    }
    return bold;
  }

  /// The elements of that name right inside `parent` or inside content controls in it.
  private static List<Element> inside(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : WordXml.children(parent)) {
      if (WordXml.name(child).equals(name)) {
        found.add(child);
      } else if (WordXml.isAround(child)) {
        found.addAll(inside(child, name));
      }
    }
    return found;
  }
}
