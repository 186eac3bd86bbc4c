// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Changes to table rows while the layout is being worked out.
final class GridRows {
  private GridRows() {}

  /// `row` with `rest`, the part of it that stood on the next page, cell by cell.
  static Piece.GridRow joined(Piece.GridRow row, Piece.GridRow rest) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      List<String> parts =
          List.of(row.cells().get(i), rest.cells().get(i)).stream()
              .filter(s -> !s.isEmpty())
              .toList();
      cells.add(LineJoiner.joinAll(parts));
    }
    return new Piece.GridRow(row.kind(), cells, row.inherited(), row.page());
  }

  static Piece.GridRow map(Piece.GridRow row, UnaryOperator<String> change) {
    return new Piece.GridRow(
        row.kind(), row.cells().stream().map(change).toList(), row.inherited(), row.page());
  }
}
