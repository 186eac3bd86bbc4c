// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins "PHỤ LỤC" or "Phần thứ nhất" with the lines of capitals under it, which are its title.
final class Titles {
  private static final Pattern PART =
      Pattern.compile("(?iu)(?:PHẦN (?:THỨ )?|CHƯƠNG )(?:[IVX]+|\\d+|NHẤT|HAI|BA|TƯ|NĂM)[.:]?");

  private Titles() {}

  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text
          && !out.isEmpty()
          && out.getLast() instanceof Piece.Text above
          && isUntitled(above.text())
          && above.text().length() < 250
          && isTitle(text.text())) {
        out.removeLast();
        out.add(new Piece.Text(above.words().plus(" ").plus(text.words()), above.page(), true));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean isUntitled(String line) {
    return Layers.APPENDIX.matcher(line).matches() || PART.matcher(line).matches();
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
