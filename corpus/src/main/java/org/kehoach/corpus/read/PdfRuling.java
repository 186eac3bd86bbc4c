// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A straight line drawn on the page, across or down.
///
/// @param at its y where it runs across, its x where it runs down
/// @param from its smaller end
/// @param to its larger end
record PdfRuling(boolean across, double at, double from, double to) {

  /// Lines nearer than this are one line drawn thick, twice or in pieces.
  static final double NEAR = 3;

  private static final double SHORTEST = 8;

  double length() {
    return to - from;
  }

  boolean meets(PdfRuling other) {
    return across != other.across
        && other.at >= from - NEAR
        && other.at <= to + NEAR
        && at >= other.from - NEAR
        && at <= other.to + NEAR;
  }

  /// How much of `start` to `end` this line covers.
  double covers(double start, double end) {
    return Math.max(0, Math.min(to, end) - Math.max(from, start));
  }

  /// The lines of one direction with pieces of one line put together, without dots and dashes.
  static List<PdfRuling> joined(List<PdfRuling> pieces, boolean across) {
    List<PdfRuling> sorted =
        pieces.stream()
            .filter(piece -> piece.across == across)
            .sorted(Comparator.comparingDouble(PdfRuling::at))
            .toList();
    List<PdfRuling> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at - sorted.get(i - 1).at > NEAR / 2) {
        inLine(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined.stream().filter(line -> line.length() >= SHORTEST).toList();
  }

  private static void inLine(List<PdfRuling> level, List<PdfRuling> joined) {
    double at = level.stream().mapToDouble(PdfRuling::at).average().orElse(0);
    List<PdfRuling> sorted =
        level.stream().sorted(Comparator.comparingDouble(PdfRuling::from)).toList();
    double from = sorted.getFirst().from;
    double to = sorted.getFirst().to;
    for (PdfRuling piece : sorted) {
      if (piece.from > to + NEAR) {
        joined.add(new PdfRuling(piece.across, at, from, to));
        from = piece.from;
      }
      to = Math.max(to, piece.to);
    }
    joined.add(new PdfRuling(sorted.getFirst().across, at, from, to));
  }
}
