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
  /// @param marker what its words begin with, which is asked for many times
  record Text(PlacedText words, int page, boolean bold, boolean runIn, Marker marker)
      implements Piece {

    Text(PlacedText words, int page, boolean bold) {
      this(words, page, bold, false, Marker.of(words));
    }

    /// A heading with the words up to its colon.
    static Text runIn(PlacedText words, int page) {
      return new Text(words, page, true, true, Marker.of(words));
    }

    String text() {
      return words.toString();
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
