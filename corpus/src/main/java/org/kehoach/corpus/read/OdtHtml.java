// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.kehoach.corpus.read.OdtStyles.Look;

/// Makes a web page of the body of an ODT file, for [HtmlBlocks] to read.
///
/// Not by Tika's parser, which gives lists without the words around their numbers and without where
/// they start, and the deleted text of tracked changes like any other.
final class OdtHtml {

  private static final int MOST_REPEATED = 200;

  /// Letters that cells which are written once and shown often may add to a text; cells count too.
  private static final int MOST_REPEATED_LETTERS = 4_000_000;

  private static final int CELL_COST = 20;

  private final OdtStyles styles;
  private final OdtLists lists;
  private final HtmlNotes notes = new HtmlNotes();
  private long repeatedLetters;

  OdtHtml(OdtStyles styles, OdtLists lists) {
    this.styles = styles;
    this.lists = lists;
  }

  Document of(Element body) {
    Document page = Document.createShell("");
    content(body, page.body());
    notes.writeTo(page.body());
    return page;
  }

  private void content(Element parent, Element into) {
    for (Element element : parent.children()) {
      switch (element.normalName()) {
        case "text:p" -> paragraph(element, "", into);
        case "text:h" -> heading(element, into);
        case "text:list" -> list(element, lists.begin(element), 0, into);
        case "table:table" -> into.appendChild(table(element));
        case "text:tracked-changes",
            "office:forms",
            "text:sequence-decls",
            "text:table-of-content",
            "text:illustration-index",
            "text:table-index" -> {}
        default -> content(element, into);
      }
    }
  }

  private void heading(Element element, Element into) {
    int level = level(element);
    boolean numbered = !element.attr("text:is-list-header").equals("true");
    paragraph(element, numbered ? lists.nextHeading(level - 1) : "", into);
  }

  private static int level(Element heading) {
    return Math.max(1, WordXml.whole(heading.attr("text:outline-level"), 1));
  }

  /// The first paragraph of an item bears its number, also one without text.
  private void list(Element list, int id, int level, Element into) {
    for (Element item : list.children()) {
      boolean marked = !item.normalName().equals("text:list-item");
      for (Element element : item.children()) {
        switch (element.normalName()) {
          case "text:p", "text:h" -> {
            paragraph(element, marked ? "" : lists.next(id, level, item), into);
            marked = true;
          }
          case "text:list" -> list(element, id, level + 1, into);
          default -> {}
        }
      }
    }
  }

  private void paragraph(Element element, String marker, Element into) {
    boolean heading = element.normalName().equals("text:h");
    Element written = into.appendElement(heading ? "h" + Math.min(level(element), 6) : "p");
    if (heading) {
      written.attr("style", "font-weight:normal");
    }
    List<Element> boxes = new ArrayList<>();
    Look look = styles.look("paragraph", element.attr("text:style-name"), Look.PLAIN);
    letters(element, look, written, boxes);
    boolean inCell = element.closest("table|table-cell, table\\:table-cell") != null;
    HtmlListMarker.set(written, NumberLevel.shown(marker, written.wholeText(), inCell));
    boxes.forEach(box -> content(box, into));
  }

  private void letters(Element parent, Look look, Element into, List<Element> boxes) {
    for (Node node : parent.childNodes()) {
      switch (node) {
        case TextNode text -> append(text.getWholeText(), look, into);
        case Element element -> element(element, look, into, boxes);
        default -> {}
      }
    }
  }

  private void element(Element element, Look look, Element into, List<Element> boxes) {
    switch (element.normalName()) {
      case "text:span" ->
          letters(element, styles.look("text", element.attr("text:style-name"), look), into, boxes);
      case "text:s" -> append(" ", look, into);
      case "text:tab" -> append("\t", look, into);
      case "text:line-break" -> into.appendElement("br");
      case "draw:text-box" -> boxes.add(element);
      case "text:note" -> note(element);
      case "office:annotation", "svg:title", "svg:desc", "text:tracked-changes" -> {}
      default -> letters(element, look, into, boxes);
    }
  }

  private void note(Element element) {
    Element note = new Element("div");
    element.children().stream()
        .filter(child -> child.normalName().equals("text:note-body"))
        .forEach(body -> content(body, note));
    notes.add(note);
  }

  private static void append(String letters, Look look, Element into) {
    if (!look.hidden()) {
      Element around = look.bold() ? into.appendElement("b") : into;
      Element target = look.raised() ? around.appendElement("sup") : around;
      OldPage.append(letters, look.font(), look.capitals(), target);
    }
  }

  private Element table(Element table) {
    Element written = new Element("table");
    rows(table, written);
    return written;
  }

  private void rows(Element parent, Element into) {
    for (Element element : parent.children()) {
      switch (element.normalName()) {
        case "table:table-row" -> row(element, into.appendElement("tr"));
        case "table:table-header-rows", "table:table-rows", "table:table-row-group" ->
            rows(element, into);
        default -> {}
      }
    }
  }

  /// Cells that are covered by others are written, too, under a name of their own.
  private void row(Element row, Element into) {
    for (Element cell : row.children()) {
      if (cell.normalName().equals("table:table-cell")) {
        int times = WordXml.whole(cell.attr("table:number-columns-repeated"), 1);
        for (int i = 0; i < Math.clamp(times, 1, MOST_REPEATED); i++) {
          if (i > 0) {
            repeat(cell);
          }
          Element written = into.appendElement("td");
          written.attr("colspan", cell.attr("table:number-columns-spanned"));
          written.attr("rowspan", cell.attr("table:number-rows-spanned"));
          content(cell, written);
        }
      }
    }
  }

  private void repeat(Element cell) {
    repeatedLetters += CELL_COST + cell.wholeText().length();
    if (repeatedLetters > MOST_REPEATED_LETTERS) {
      throw new TooLargeException("A table repeats its cells too often.");
    }
  }
}
