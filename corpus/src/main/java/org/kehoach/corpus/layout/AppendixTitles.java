// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;

/// Joins "PHỤ LỤC" with the lines of capitals under it, which are its title.
final class AppendixTitles {
  private AppendixTitles() {}

  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text
          && !out.isEmpty()
          && out.getLast() instanceof Piece.Text above
          && Layers.APPENDIX.matcher(above.text()).matches()
          && above.text().length() < 250
          && isTitle(text.text())) {
        out.removeLast();
        out.add(new Piece.Text(above.text() + " " + text.text(), above.page(), true));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean isTitle(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return Marker.of(text).kind() == Marker.Kind.NONE
        && letters > 3
        && capitals * 10 >= letters * 8
        && !text.matches("(?:TM|KT|TL)\\..*");
  }
}
