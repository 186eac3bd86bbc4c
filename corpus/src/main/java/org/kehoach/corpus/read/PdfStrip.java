// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A part of the page's width, in points from its left edge.
record PdfStrip(double from, double to) {

  double width() {
    return to - from;
  }

  /// The space between this strip and another; less than 0 where they overlap.
  double distance(PdfStrip other) {
    return Math.max(from - other.to, other.from - to);
  }

  boolean overlaps(PdfStrip other) {
    return from < other.to && other.from < to;
  }

  boolean contains(PdfStrip other) {
    return from <= other.from && other.to <= to;
  }

  /// What `strips` cover together, from left to right.
  static List<PdfStrip> union(List<PdfStrip> strips) {
    List<PdfStrip> union = new ArrayList<>();
    for (PdfStrip strip :
        strips.stream().sorted(Comparator.comparingDouble(PdfStrip::from)).toList()) {
      if (!union.isEmpty() && strip.from <= union.getLast().to) {
        PdfStrip last = union.removeLast();
        union.add(new PdfStrip(last.from, Math.max(last.to, strip.to)));
      } else {
        union.add(strip);
      }
    }
    return union;
  }

  /// The empty space between neighbours of `strips`, which are in order and apart.
  static List<PdfStrip> between(List<PdfStrip> strips) {
    List<PdfStrip> between = new ArrayList<>();
    for (int i = 1; i < strips.size(); i++) {
      between.add(new PdfStrip(strips.get(i - 1).to, strips.get(i).from));
    }
    return between;
  }
}
