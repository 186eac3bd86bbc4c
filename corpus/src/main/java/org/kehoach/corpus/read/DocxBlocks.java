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

  /// What goes before the next paragraph, the first one of a note.
  private String noteMark = "";

  private DocxBlocks(DocxFile file) {
    this.file = file;
  }

  static List<SourceBlock> of(DocxPackage parts, DocxFile file) {
    DocxBlocks walk = new DocxBlocks(file);
    walk.children(parts.body());
    for (int n = 0; n < file.notes().referred().size(); n++) {
      walk.noteMark = NoteMark.before(n + 1);
      walk.children(file.notes().referred().get(n));
    }
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
    if (!whole.isEmpty()) {
      blocks.add(new Paragraph(noteMark + whole, 0, text.headingLevel(), text.allBold()));
      noteMark = "";
    }
    text.boxes().forEach(this::children);
  }

  /// A table of one cell, or one that holds tables in at most two columns, only places parts of the
  /// page.
  private void table(Element element) {
    DocxTable table = new DocxTable(element, file);
    if (table.isPageLayout()) {
      table.cells().forEach(this::children);
      return;
    }
    List<SourceBlock.Row> rows = table.rows();
    if (!rows.isEmpty()) {
      blocks.add(new SourceBlock.Table(rows, 0));
    }
  }
}
