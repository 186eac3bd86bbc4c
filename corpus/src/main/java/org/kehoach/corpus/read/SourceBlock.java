// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;
import org.kehoach.corpus.document.PlacedText;

/// A piece of a file in reading order, before its layout is understood. Text is NFC; a `\n` inside
/// it is a line break that the author made.
public sealed interface SourceBlock {

  /// 1-based; 0 where the format has no pages.
  int page();

  /// A physical line of a text or PDF, which may be the middle of a paragraph.
  ///
  /// @param words its text without surrounding white space
  /// @param indent how far its first letter stands from the left edge of the text column, in letter
  ///   widths
  /// @param fill how far it reaches towards the right edge of the text column: 1 for a full line
  /// @param gap blank space above it in line heights beyond the text's ordinary spacing; 0 for a
  ///   line set right under the one above, at least 1 where the reader sees that a paragraph
  ///   begins, [#ELSEWHERE] for one that does not stand under the line before it at all
  /// @param bold whether all of it is bold, where the format tells
  record Line(PlacedText words, int page, double indent, double fill, double gap, boolean bold)
      implements SourceBlock {

    /// The gap of a line in another column than the line before it.
    public static final double ELSEWHERE = 100;

    /// A line of a format that has no pages to stand on.
    public Line(String text, int page, double indent, double fill, double gap, boolean bold) {
      this(PlacedText.of(text), page, indent, fill, gap, bold);
    }

    public String text() {
      return words.toString();
    }
  }

  /// A whole paragraph, from a format that has paragraphs (HTML, Word, ODT, RTF, Markdown).
  ///
  /// @param text list number or bullet included, also where the format numbers by itself
  /// @param headingLevel 1 for the outermost heading as the format marks it; 0 for none
  /// @param bold whether all of it is bold
  record Paragraph(String text, int page, int headingLevel, boolean bold) implements SourceBlock {}

  /// A table, from a format that has tables (HTML, Word, ODT, RTF, XLSX, Markdown, ruled PDF).
  record Table(List<Row> rows, int page) implements SourceBlock {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /// A table row.
  ///
  /// @param page 1-based; a table may go on over a page's end
  record Row(List<Cell> cells, int page) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A table cell. A cell that spans rows stands in the first of them, with an empty cell in each
  /// following row, so that a row's cells and spans always fill its columns.
  ///
  /// @param words its text
  /// @param columnSpan number of columns that it covers, at least 1
  /// @param rowSpan number of rows that it covers, at least 1; an empty cell that only continues
  ///   the one above has `continued` true
  record Cell(PlacedText words, int columnSpan, int rowSpan, boolean continued, boolean bold) {

    /// A cell of a format that has no pages to stand on.
    public Cell(String text, int columnSpan, int rowSpan, boolean continued, boolean bold) {
      this(PlacedText.of(text), columnSpan, rowSpan, continued, bold);
    }

    public String text() {
      return words.toString();
    }
  }
}
