// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.function.UnaryOperator;
import org.kehoach.corpus.document.PlacedText;

/// Changes to table rows while the layout is being worked out.
final class GridRows {
  private GridRows() {}

  static Piece.GridRow map(Piece.GridRow row, UnaryOperator<PlacedText> change) {
    return new Piece.GridRow(
        row.kind(), row.cells().stream().map(change).toList(), row.inherited(), row.page());
  }
}
