// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.w3c.dom.Element;

/// Walks the body of a Word document in reading order and collects its paragraphs and tables.
final class DocxBlocks {

  private final DocxStyles styles;
  private final ListNumbering numbering;
  private final List<SourceBlock> blocks = new ArrayList<>();

  DocxBlocks(DocxStyles styles, ListNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  List<SourceBlock> of(Element body) {
    children(body);
    return List.copyOf(blocks);
  }

  private void children(Element parent) {
    for (Element element : WordXml.children(parent)) {
      switch (WordXml.name(element)) {
        case "p" -> paragraph(element);
        case "tbl" -> table(element);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" -> children(element);
        default -> {}
      }
    }
  }

  private void paragraph(Element element) {
    DocxText text = new DocxText(element, styles, numbering);
    String whole = text.text();
    if (!whole.isEmpty()) {
      blocks.add(new Paragraph(whole, 0, text.headingLevel(), text.allBold()));
    }
    text.boxes().forEach(this::children);
  }

  /// A table of one cell, or one that holds tables in at most two columns, only places parts of the
  /// page.
  private void table(Element element) {
    DocxTable table = new DocxTable(element, styles, numbering);
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
