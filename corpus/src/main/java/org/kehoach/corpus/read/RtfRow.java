// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// How an RTF file describes the cells of a row: by their right edges, each behind what holds for
/// the cell.
final class RtfRow {

  private record Shape(int right, boolean continues, boolean widens) {}

  private final List<Shape> shapes = new ArrayList<>();
  private int left;
  private boolean continues;
  private boolean widens;

  /// Takes a command that may be part of the description.
  void take(Command command, int parameter) {
    switch (command) {
      case trowd -> {
        shapes.clear();
        left = 0;
        continues = false;
        widens = false;
      }
      case trleft -> left = parameter;
      case clvmrg -> continues = true;
      case clmrg -> widens = true;
      case cellx -> {
        shapes.add(new Shape(parameter, continues, widens));
        continues = false;
        widens = false;
      }
      default -> {}
    }
  }

  /// The cells of a row with these contents.
  List<EdgedTable.Cell> cells(List<Element> contents) {
    List<EdgedTable.Cell> cells = new ArrayList<>();
    int edge = left;
    for (int i = 0; i < contents.size(); i++) {
      Shape shape = i < shapes.size() ? shapes.get(i) : new Shape(edge, false, false);
      if (shape.widens && !cells.isEmpty()) {
        EdgedTable.Cell first = cells.removeLast();
        contents.get(i).childNodesCopy().forEach(first.content()::appendChild);
        cells.add(
            new EdgedTable.Cell(first.content(), first.left(), shape.right, first.continues()));
      } else {
        cells.add(new EdgedTable.Cell(contents.get(i), edge, shape.right, shape.continues));
      }
      edge = shape.right;
    }
    return cells;
  }
}
