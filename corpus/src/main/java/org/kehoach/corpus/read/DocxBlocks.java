// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.w3c.dom.Element;

/// Walks the body of a Word document in reading order and collects its paragraphs and tables; then
/// its notes.
final class DocxBlocks {

  private final DocxFile file;
  private final List<SourceBlock> blocks = new ArrayList<>();

  /// The paragraphs since the last table, which may hold two columns (see [SharedLines]).
  private final List<Typed> open = new ArrayList<>();

  /// What goes before the next paragraph, the first one of a note.
  private String noteMark = "";

  /// A paragraph, perhaps an empty one.
  ///
  /// @param line its text with tabs and spaces as typed
  private record Typed(String line, Paragraph paragraph) {}

  private DocxBlocks(DocxFile file) {
    this.file = file;
  }

  static List<SourceBlock> of(DocxPackage parts, DocxFile file) {
    DocxBlocks walk = new DocxBlocks(file);
    walk.children(parts.body());
    walk.endParagraphs();
    for (int n = 0; n < file.notes().referred().size(); n++) {
      walk.noteMark = NoteMark.before(n + 1);
      walk.children(file.notes().referred().get(n));
    }
    walk.endParagraphs();
    return List.copyOf(walk.blocks);
  }

  private void children(Element parent) {
    for (Element element : WordXml.children(parent)) {
      switch (WordXml.name(element)) {
        case "p" -> paragraph(element);
        case "tbl" -> table(element);
        default -> {
          if (WordXml.isAround(element)) {
            children(element);
          }
        }
      }
    }
  }

  private void paragraph(Element element) {
    DocxText text = new DocxText(element, file);
    String whole = text.text(false);
    String mark = whole.isEmpty() ? "" : noteMark;
    open.add(
        new Typed(
            mark + text.typed(),
            new Paragraph(mark + whole, 0, text.headingLevel(), text.allBold())));
    noteMark = whole.isEmpty() ? noteMark : "";
    text.boxes().forEach(this::children);
  }

  /// Adds the paragraphs since the last table, one column after the other where they hold two.
  private void endParagraphs() {
    for (SharedLines.Part part :
        SharedLines.inReadingOrder(open.stream().map(Typed::line).toList())) {
      Typed whole = open.get(part.line());
      Paragraph paragraph = whole.paragraph();
      if (!part.text().equals(whole.line())) {
        String side = CleanText.folded(part.text());
        paragraph = new Paragraph(side, 0, paragraph.headingLevel(), paragraph.bold());
      }
      if (!paragraph.text().isEmpty()) {
        blocks.add(paragraph);
      }
    }
    open.clear();
  }

  /// A table of one cell, or one that holds tables in at most two columns, only places parts of the
  /// page.
  private void table(Element element) {
    endParagraphs();
    DocxTable table = new DocxTable(element, file);
    if (table.isPageLayout()) {
      for (Element cell : table.cells()) {
        children(cell);
        endParagraphs();
      }
      return;
    }
    List<SourceBlock.Row> rows = table.rows();
    if (!rows.isEmpty()) {
      blocks.add(new SourceBlock.Table(rows, 0));
    }
  }
}
