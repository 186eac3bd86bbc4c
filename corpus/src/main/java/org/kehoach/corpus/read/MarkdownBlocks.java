// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.read.SourceBlock.Paragraph;
import org.kehoach.corpus.read.SourceBlock.Row;

/// Walks a parsed Markdown text in reading order and collects its paragraphs and tables. List
/// markers are taken from the text as written, since Markdown would number the items anew.
final class MarkdownBlocks {

  private final List<String> lines;
  private final Parser parser;
  private final List<SourceBlock> blocks = new ArrayList<>();

  /// @param lines the text that the nodes were parsed from
  /// @param parser reads the text of a table's cells
  MarkdownBlocks(List<String> lines, Parser parser) {
    this.lines = lines;
    this.parser = parser;
  }

  List<SourceBlock> of(Node document) {
    children(document, "");
    return List.copyOf(blocks);
  }

  /// Adds what stands under `parent`; `marker` goes before the first text.
  private void children(Node parent, String marker) {
    String before = marker;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, before);
      before = "";
    }
  }

  private void block(Node node, String marker) {
    switch (node) {
      case Heading heading -> text(heading, heading.getLevel(), marker);
      case ListItem item -> children(item, marker + markerOf(item));
      case TableBlock table -> table(table);
      case HtmlBlock html -> blocks.addAll(HtmlBlocks.ofText(html.getLiteral()));
      case FencedCodeBlock code -> literal(code.getLiteral());
      case org.commonmark.node.Paragraph paragraph -> paragraph(paragraph, marker);
      default -> children(node, marker);
    }
  }

  private void paragraph(org.commonmark.node.Paragraph paragraph, String marker) {
    List<String> written = writtenLines(paragraph);
    if (written.size() > 1 && written.stream().allMatch(MarkdownTable::isRow)) {
      add(MarkdownTable.rows(written, parser));
    } else {
      text(paragraph, 0, marker);
    }
  }

  private void text(Node node, int headingLevel, String marker) {
    MarkdownText text = MarkdownText.of(node);
    String whole = CleanText.folded(marker + text.text());
    if (!whole.isEmpty()) {
      blocks.add(new Paragraph(whole, 0, headingLevel, text.bold()));
    }
  }

  private void literal(String code) {
    code.lines()
        .map(CleanText::folded)
        .filter(line -> !line.isEmpty())
        .forEach(line -> blocks.add(new Paragraph(line, 0, 0, false)));
  }

  private void table(TableBlock table) {
    add(MarkdownTable.rows(writtenLines(table), parser));
  }

  private void add(List<Row> rows) {
    if (!rows.isEmpty()) {
      blocks.add(new SourceBlock.Table(rows, 0));
    }
  }

  private List<String> writtenLines(Block block) {
    return block.getSourceSpans().stream().map(this::written).toList();
  }

  private String written(SourceSpan span) {
    return lines
        .get(span.getLineIndex())
        .substring(span.getColumnIndex(), span.getColumnIndex() + span.getLength());
  }

  /// The marker and a space: "- ", "1. ".
  private String markerOf(ListItem item) {
    @Nullable SourceSpan first =
        item.getSourceSpans().isEmpty() ? null : item.getSourceSpans().getFirst();
    if (first == null) {
      return "";
    }
    String line = written(first).strip();
    int end = line.indexOf(' ');
    return (end < 0 ? line : line.substring(0, end)) + " ";
  }
}
