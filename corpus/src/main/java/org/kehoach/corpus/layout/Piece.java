// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.List;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.document.Shape;

/// A logical line while the layout is being worked out: a whole paragraph, item or heading, or a
/// table.
sealed interface Piece {

  int page();

  /// Running text.
  ///
  /// @param words its text, joined, without line breaks, marker included
  /// @param runIn whether it is a heading that was parted from the sentence it runs into
  record Text(PlacedText words, int page, boolean bold, boolean runIn) implements Piece {

    Text(PlacedText words, int page, boolean bold) {
      this(words, page, bold, false);
    }

    String text() {
      return words.toString();
    }

    Marker marker() {
      return Marker.of(words);
    }

    /// The text without its marker.
    String content() {
      return text().substring(marker().length()).strip();
    }
  }

  /// A table whose header, groups and records are told apart.
  ///
  /// @param headers one per column
  /// @param repeated header rows that are said once already, and so stand in no block
  record Grid(List<String> headers, List<GridRow> rows, List<GridRow> repeated, int page)
      implements Piece {}

  /// @param cells one per column, empty strings where the row says nothing
  /// @param inherited per column, whether the cell only continues the merged one above it
  record GridRow(Shape.RowKind kind, List<PlacedText> cells, List<Boolean> inherited, int page) {}
}
