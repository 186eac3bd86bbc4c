// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parts a page's ink into zones whose lines stand one below the other, as a recogniser wants them.
/// The two halves of a letterhead, or of a signature, have lines at heights of their own, which
/// would be read as one.
final class Zones {

  /// How high a line is, marks and tails included, in heights of a small letter; all that follow
  /// are in these.
  private static final double LINE = 3.2;

  /// The blank strip that parts columns of several lines. Where it parts two lines by chance, they
  /// are read in halves and joined by their places.
  private static final double GUTTER = 0.9;

  private static final double NARROWEST_COLUMN = 6;

  /// How high a row of marks is at most.
  private static final double MARKS = 0.7;

  private Zones() {}

  /// The zones, together all of `ink`, from top to bottom.
  static List<List<PixelBox>> of(List<PixelBox> ink) {
    double letter = letterHeight(ink);
    List<List<PixelBox>> zones = new ArrayList<>();
    boolean goesOn = false;
    for (List<PixelBox> band : bands(ink, letter)) {
      List<List<PixelBox>> columns =
          PixelBox.around(band).height() > LINE * letter ? columns(band, letter) : List.of(band);
      if (goesOn && columns.size() == 1) {
        zones.getLast().addAll(band);
      } else {
        zones.addAll(columns);
      }
      goesOn = columns.size() == 1;
    }
    return zones;
  }

  /// The height of most letters, which are small ones.
  private static double letterHeight(List<PixelBox> ink) {
    int[] heights = ink.stream().mapToInt(PixelBox::height).sorted().toArray();
    return heights.length == 0 ? 1 : heights[heights.length / 2];
  }

  /// The ink between blank strips across the page. Marks over letters with a blank strip below them
  /// are no band of their own.
  private static List<List<PixelBox>> bands(List<PixelBox> ink, double letter) {
    List<List<PixelBox>> bands = new ArrayList<>();
    for (List<PixelBox> band : strips(ink)) {
      boolean marks =
          !bands.isEmpty() && PixelBox.around(bands.getLast()).height() < MARKS * letter;
      if (marks) {
        bands.getLast().addAll(band);
      } else {
        bands.add(band);
      }
    }
    return bands;
  }

  private static List<List<PixelBox>> strips(List<PixelBox> ink) {
    List<List<PixelBox>> bands = new ArrayList<>();
    int bottom = -1;
    for (PixelBox box : ink.stream().sorted(Comparator.comparingInt(PixelBox::top)).toList()) {
      if (box.top() > bottom) {
        bands.add(new ArrayList<>());
      }
      bands.getLast().add(box);
      bottom = Math.max(bottom, box.bottom());
    }
    return bands;
  }

  /// The columns of a band, those too narrow for one, as list numbers, with their neighbours.
  private static List<List<PixelBox>> columns(List<PixelBox> band, double letter) {
    List<List<PixelBox>> columns = new ArrayList<>();
    int right = 0;
    for (PixelBox box : band.stream().sorted(Comparator.comparingInt(PixelBox::left)).toList()) {
      boolean parted = !columns.isEmpty() && box.left() - right > GUTTER * letter;
      if (columns.isEmpty() || parted && isWide(columns.getLast(), letter)) {
        columns.add(new ArrayList<>());
      }
      columns.getLast().add(box);
      right = Math.max(right, box.right());
    }
    if (columns.size() > 1 && !isWide(columns.getLast(), letter)) {
      List<PixelBox> last = columns.removeLast();
      columns.getLast().addAll(last);
    }
    return columns;
  }

  private static boolean isWide(List<PixelBox> column, double letter) {
    return PixelBox.around(column).width() > NARROWEST_COLUMN * letter;
  }
}
