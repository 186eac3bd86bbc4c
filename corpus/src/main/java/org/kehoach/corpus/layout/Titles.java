// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins "PHỤ LỤC" or "Phần thứ nhất" with the lines of capitals under it, which are its title. A
/// part always has one, so a line without a mark and an end is its title in small letters too.
final class Titles {
  private static final Pattern PART =
      Pattern.compile("(?iu)(?:PHẦN (?:THỨ )?|CHƯƠNG )(?:[IVX]+|\\d+|NHẤT|HAI|BA|TƯ|NĂM)[.:]?");

  /// It begins as a title does and has no end of a sentence.
  private static final Pattern SHORT_LINE = Pattern.compile("\\p{Lu}.*[^.:;,/]");

  private static final int LONGEST = 250;

  private Titles() {}

  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text
          && !out.isEmpty()
          && out.getLast() instanceof Piece.Text above
          && above.text().length() < LONGEST
          && isTitle(above.text(), text.text())) {
        out.removeLast();
        out.add(new Piece.Text(above.words().plus(" ").plus(text.words()), above.page(), true));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean isTitle(String above, String line) {
    boolean part = PART.matcher(above).matches();
    return (part || Layers.APPENDIX.matcher(above).matches()) && isInCapitals(line)
        || part && isShortLine(line);
  }

  private static boolean isShortLine(String line) {
    return line.length() < LONGEST
        && SHORT_LINE.matcher(line).matches()
        && Marker.of(line).kind() == Marker.Kind.NONE;
  }

  private static boolean isInCapitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return Marker.of(text).kind() == Marker.Kind.NONE
        && letters > 3
        && capitals * 10 >= letters * 8
        && !text.matches("(?:TM|KT|TL)\\..*");
  }
}
