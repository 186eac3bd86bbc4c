// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.read.SourceBlock.Row;
import org.w3c.dom.Element;

/// A Word table.
final class DocxTable {

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final List<List<Placed>> rows = new ArrayList<>();

  DocxTable(Element table, DocxStyles styles, DocxNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
    for (Element row : inside(table, "tr")) {
      if (WordXml.child(row, "trPr", "del") == null) {
        rows.add(placed(row));
      }
    }
  }

  /// A cell with the column that it starts at; Word merges cells downwards by the word "continue"
  /// in each lower one.
  private record Placed(Element element, int column, int columns, boolean continues) {}

  boolean isPageLayout() {
    List<Element> cells = cells();
    boolean tablesInside = cells.stream().anyMatch(cell -> !inside(cell, "tbl").isEmpty());
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return cells.size() == 1 || (tablesInside && columns <= 2);
  }

  List<Element> cells() {
    return rows.stream().flatMap(List::stream).map(Placed::element).toList();
  }

  List<Row> rows() {
    List<List<TableGrid.Written>> written = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<TableGrid.Written> row = new ArrayList<>();
      int column = 0;
      for (Placed cell : rows.get(r)) {
        if (cell.column > column) {
          row.add(new TableGrid.Written("", cell.column - column, 1, false));
        }
        if (!isContinued(r, cell)) {
          row.add(written(cell, height(r, cell)));
        }
        column = cell.column + cell.columns;
      }
      written.add(row);
    }
    return TableGrid.fill(written, 0);
  }

  /// Whether the cell only continues one above; "continue" with nothing above starts a cell.
  private boolean isContinued(int row, Placed cell) {
    return cell.continues && row > 0 && at(row - 1, cell) != null;
  }

  private int height(int row, Placed cell) {
    int height = 1;
    for (int r = row + 1; r < rows.size(); r++) {
      Placed below = at(r, cell);
      if (below == null || !below.continues) {
        break;
      }
      height++;
    }
    return height;
  }

  private @Nullable Placed at(int row, Placed cell) {
    return rows.get(row).stream()
        .filter(other -> other.column == cell.column && other.columns == cell.columns)
        .findFirst()
        .orElse(null);
  }

  private static List<Placed> placed(Element row) {
    List<Placed> cells = new ArrayList<>();
    int column = WordXml.whole(WordXml.value(row, "trPr", "gridBefore"), 0);
    for (Element cell : inside(row, "tc")) {
      int columns = Math.max(1, WordXml.whole(WordXml.value(cell, "tcPr", "gridSpan"), 1));
      Element merge = WordXml.child(cell, "tcPr", "vMerge");
      boolean continues = merge != null && !WordXml.attribute(merge, "val").equals("restart");
      cells.add(new Placed(cell, column, columns, continues));
      column += columns;
    }
    return cells;
  }

  private TableGrid.Written written(Placed cell, int height) {
    List<String> lines = new ArrayList<>();
    boolean bold = paragraphs(cell.element, lines);
    return new TableGrid.Written(
        String.join("\n", lines), cell.columns, height, bold && !lines.isEmpty());
  }

  /// Adds the text of each paragraph, and of each row of a table inside; returns whether all is
  /// bold.
  private boolean paragraphs(Element parent, List<String> lines) {
    boolean bold = true;
    for (Element element : WordXml.children(parent)) {
      switch (WordXml.name(element)) {
        case "p" -> {
          DocxText text = new DocxText(element, styles, numbering);
          if (!text.text().isEmpty()) {
            lines.add(text.text());
            bold &= text.allBold();
          }
          for (Element box : text.boxes()) {
            bold &= paragraphs(box, lines);
          }
        }
        case "tbl" -> {
          for (Row row : new DocxTable(element, styles, numbering).rows()) {
            lines.add(String.join(" ", row.cells().stream().map(c -> c.text()).toList()).strip());
          }
        }
        case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" ->
            bold &= paragraphs(element, lines);
        default -> {}
      }
    }
    return bold;
  }

  /// The elements of that name right inside `parent` or inside content controls in it.
  private static List<Element> inside(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : WordXml.children(parent)) {
      String childName = WordXml.name(child);
      if (childName.equals(name)) {
        found.add(child);
      } else if (childName.startsWith("sdt") || childName.equals("customXml")) {
        found.addAll(inside(child, name));
      }
    }
    return found;
  }
}
