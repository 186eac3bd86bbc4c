// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Makes a web page of a DOC file, for [HtmlBlocks] to read.
///
/// Not by POI's `WordToHtmlConverter`, which gives a list's number the style of its innermost level
/// ("I.a." for "I.1."), starts lists anew at each item where a file overrides their start, and
/// takes edges that differ by a hair for columns.
final class DocHtml {

  /// Word's outline levels above this one are headings.
  private static final int BODY_TEXT = 9;

  private final DocFile file;
  private final @Nullable StyleSheet styles;

  /// What the paragraphs before hold whose marks are deleted.
  private List<Node> runningOn = List.of();

  private DocHtml(HWPFDocumentCore document) {
    this.file = DocFile.of(document);
    this.styles = document.getStyleSheet();
  }

  static Document of(HWPFDocumentCore document) {
    Document page = Document.createShell("");
    DocHtml walk = new DocHtml(document);
    walk.content(document.getRange(), 0, page.body());
    walk.file.boxes().takeRest().forEach(box -> walk.content(box, 0, page.body()));
    HtmlNotes notes = new HtmlNotes();
    for (Range note : walk.file.notes().referred()) {
      Element content = new Element("div");
      walk.content(note, 0, content);
      notes.add(content);
    }
    notes.writeTo(page.body());
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
        paragraph(paragraph, p + 1 < paragraphs, level > 0, parent);
      }
    }
  }

  private void paragraph(Paragraph paragraph, boolean mayRunOn, boolean inCell, Element parent) {
    if (isContents(paragraph)) {
      return;
    }
    int outline = paragraph.getLvl();
    boolean heading = outline >= 0 && outline < BODY_TEXT;
    Element written = new Element(heading ? "h" + Math.min(outline + 1, 6) : "p");
    if (heading) {
      written.attr("style", "font-weight:normal");
    }
    runningOn.forEach(written::appendChild);
    runningOn = List.of();
    DocText text = new DocText(file);
    text.write(paragraph, written);
    if (mayRunOn && DocText.runsOn(paragraph)) {
      runningOn = written.childNodesCopy();
    } else {
      if (!text.isHidden()) {
        String number = file.lists().next(paragraph);
        HtmlListMarker.set(written, NumberLevel.shown(number, written.wholeText(), inCell));
      }
      parent.appendChild(written);
    }
    text.boxes().forEach(box -> content(box, 0, parent));
  }

  private boolean isContents(Paragraph paragraph) {
    StyleDescription style =
        styles == null ? null : styles.getStyleDescription(paragraph.getStyleIndex());
    return style != null && style.getName() != null && style.getName().matches("(?i)toc [1-9]");
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
