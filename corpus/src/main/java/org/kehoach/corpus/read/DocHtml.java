// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Makes a web page of a DOC file, for [HtmlBlocks] to read.
///
/// Not by POI's `WordToHtmlConverter`, which gives a list's number the style of its innermost level
/// ("I.a." for "I.1."), starts lists anew at each item where a file overrides their start, and
/// takes edges that differ by a hair for columns.
final class DocHtml {

  /// Word's outline levels above this one are headings.
  private static final int BODY_TEXT = 9;

  private final DocLists lists = new DocLists();
  private final WordFields fields = new WordFields();

  private DocHtml() {}

  static Document of(HWPFDocumentCore document) {
    Document page = Document.createShell("");
    DocHtml walk = new DocHtml();
    walk.content(document.getRange(), 0, page.body());
    if (document instanceof HWPFDocument withBoxes) {
      walk.content(withBoxes.getMainTextboxRange(), 0, page.body());
    }
    return page;
  }

  /// @param level how many tables are around the range
  private void content(Range range, int level, Element parent) {
    int paragraphs = range.numParagraphs();
    for (int p = 0; p < paragraphs; p++) {
      Paragraph paragraph = range.getParagraph(p);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = range.getTable(paragraph);
        parent.appendChild(table(table));
        p += Math.max(1, table.numParagraphs()) - 1;
      } else {
        paragraph(paragraph, parent);
      }
    }
  }

  private void paragraph(Paragraph paragraph, Element parent) {
    int outline = paragraph.getLvl();
    boolean heading = outline >= 0 && outline < BODY_TEXT;
    Element written = new Element(heading ? "h" + Math.min(outline + 1, 6) : "p");
    if (heading) {
      written.attr("style", "font-weight:normal");
    }
    new DocText(fields).write(paragraph, written);
    if (!CleanText.folded(written.wholeText()).isEmpty()) {
      written.prependText(lists.next(paragraph));
    }
    parent.appendChild(written);
  }

  private Element table(Table table) {
    EdgedTable rows = new EdgedTable();
    for (int r = 0; r < table.numRows(); r++) {
      rows.add(row(table.getRow(r), table.getTableLevel()));
    }
    return rows.toHtml();
  }

  private List<EdgedTable.Cell> row(TableRow row, int level) {
    List<EdgedTable.Cell> cells = new ArrayList<>();
    for (int c = 0; c < row.numCells(); c++) {
      TableCell cell = row.getCell(c);
      Element content = new Element("td");
      content(cell, level, content);
      int right = cell.getLeftEdge() + cell.getWidth();
      boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
      boolean widens = cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty();
      if (widens) {
        EdgedTable.Cell first = cells.removeLast();
        content.childNodesCopy().forEach(first.content()::appendChild);
        cells.add(new EdgedTable.Cell(first.content(), first.left(), right, first.continues()));
      } else {
        cells.add(new EdgedTable.Cell(content, cell.getLeftEdge(), right, continues));
      }
    }
    return cells;
  }
}
