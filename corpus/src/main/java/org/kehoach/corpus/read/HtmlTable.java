// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.kehoach.corpus.read.SourceBlock.Row;

/// A web page's table.
final class HtmlTable {

  private HtmlTable() {}

  static List<Row> rows(Element table) {
    List<List<TableGrid.Written>> rows = new ArrayList<>();
    for (Element row : rowElements(table)) {
      rows.add(cellElements(row).stream().map(HtmlTable::cell).toList());
    }
    return TableGrid.fill(rows, 0);
  }

  /// Whether the table only places parts of the page: it says so, holds one cell, or tables inside
  /// at most two columns.
  static boolean isPageLayout(Element table) {
    List<Element> cells = cells(table);
    boolean tablesInside = cells.stream().anyMatch(cell -> cell.selectFirst("table") != null);
    int columns =
        rowElements(table).stream().mapToInt(row -> cellElements(row).size()).max().orElse(0);
    return cells.size() == 1
        || (tablesInside && columns <= 2)
        || table.attr("role").matches("none|presentation");
  }

  /// The table's own cells, row by row, without those of tables inside it.
  static List<Element> cells(Element table) {
    return rowElements(table).stream().flatMap(row -> cellElements(row).stream()).toList();
  }

  static List<Element> captions(Element table) {
    return table.children().stream().filter(e -> e.normalName().equals("caption")).toList();
  }

  private static List<Element> rowElements(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" ->
            child.children().stream().filter(e -> e.normalName().equals("tr")).forEach(rows::add);
        default -> {}
      }
    }
    return rows;
  }

  private static List<Element> cellElements(Element row) {
    return row.children().stream()
        .filter(e -> e.normalName().equals("td") || e.normalName().equals("th"))
        .toList();
  }

  private static TableGrid.Written cell(Element cell) {
    HtmlText text = HtmlText.ofCell(cell);
    return new TableGrid.Written(
        text.text(), span(cell.attr("colspan"), 1), span(cell.attr("rowspan"), 1), text.allBold());
  }

  private static int span(String attribute, int otherwise) {
    String digits = attribute.strip();
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
