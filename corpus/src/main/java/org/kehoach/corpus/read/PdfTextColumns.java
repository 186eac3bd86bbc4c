// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The columns of a table that no ruling parts.
///
/// @param strips from left to right, where most of the words of each stand
/// @param witnesses how many lines showed them
record PdfTextColumns(List<PdfStrip> strips, int witnesses) {

  static final PdfTextColumns NONE = new PdfTextColumns(List.of(), 0);

  PdfTextColumns {
    strips = List.copyOf(strips);
  }

  int count() {
    return strips.size();
  }

  boolean isNone() {
    return strips.isEmpty();
  }

  /// Whether these tell a table's columns better than `other`, learned from another part of it.
  boolean tellMoreThan(PdfTextColumns other) {
    return count() > other.count() || count() == other.count() && witnesses > other.witnesses;
  }

  /// The columns, first to last, that words stand in: at least one.
  int[] under(PdfStrip words) {
    int[] under =
        IntStream.range(0, count()).filter(column -> strips.get(column).overlaps(words)).toArray();
    return under.length > 0 ? under : new int[] {nearest(words)};
  }

  boolean partsCross(List<PdfStrip> line) {
    return line.stream().anyMatch(words -> under(words).length > 1);
  }

  private int nearest(PdfStrip words) {
    int nearest = 0;
    for (int column = 1; column < count(); column++) {
      if (strips.get(column).distance(words) < strips.get(nearest).distance(words)) {
        nearest = column;
      }
    }
    return nearest;
  }

  /// Where the columns begin and the last one ends: anywhere in the space between them.
  List<PdfStrip> edges() {
    List<PdfStrip> edges = new ArrayList<>();
    edges.add(new PdfStrip(Double.NEGATIVE_INFINITY, strips.getFirst().from()));
    edges.addAll(PdfStrip.between(strips));
    edges.add(new PdfStrip(strips.getLast().to(), Double.POSITIVE_INFINITY));
    return edges;
  }
}
