// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

import java.util.List;

/// What kind of line a block is.
public sealed interface Shape {

  /// A heading: `II. MỤC TIÊU`, `1. Sở Tài chính`, `Điều 3.`, `PHỤ LỤC …`.
  ///
  /// @param marker its number as written ("II.", "1.1.", "a)", "Điều 3."); empty for one without
  record Heading(String marker) implements Shape {}

  /// A paragraph without a marker.
  record Paragraph() implements Shape {}

  /// A list item.
  ///
  /// @param marker "-", "+", "a)", "1." as written
  record Item(String marker) implements Shape {}

  /// A table row; its block's text is its cells joined by " | ".
  ///
  /// @param table index into [PlanDocument#tables()]
  /// @param cells one per column of the table that the row has something to say in, left to right;
  ///   a cell that spans columns stands at the first of them; an empty cell has an empty span
  record Row(RowKind kind, int table, List<Cell> cells) implements Shape {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// What a row is for.
  enum RowKind {
    /// Names the columns (also where repeated on a new page, and the line "1 2 3 4" under it).
    HEADER,
    /// Names a group of the rows that follow ("II Phát triển hạ tầng dữ liệu").
    GROUP,
    /// Holds a record.
    RECORD
  }

  /// One cell.
  ///
  /// @param column 0-based index of its (first) column
  /// @param span its text in the canonical text
  record Cell(int column, Span span) {}
}
