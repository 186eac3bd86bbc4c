// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;

/// The part of a page's breadth that some lines are set in, such as one side of a letterhead.
///
/// @param centred whether its lines are set in its middle, each by itself
record PdfColumn(double left, double right, boolean centred) {

  /// How far, in font sizes, the edges of lines set flush may differ.
  private static final double FLUSH = 1;

  /// The column that `lines` stand in; it goes as far to the right as the longest of them.
  static PdfColumn of(List<PdfRun> lines) {
    return upTo(lines.stream().mapToDouble(PdfRun::right).max().orElse(0), lines);
  }

  /// The column that `lines` stand in where these had room up to `right`.
  static PdfColumn upTo(double right, List<PdfRun> lines) {
    double left = lines.stream().mapToDouble(PdfRun::left).min().orElse(0);
    long flush = lines.stream().filter(line -> line.left() - left < FLUSH * line.size()).count();
    return new PdfColumn(left, Math.max(right, left + 1), flush * 2 <= lines.size());
  }

  double breadth() {
    return right - left;
  }

  double middle() {
    return (left + right) / 2;
  }

  /// Whether `line` is set in the middle, well off both edges.
  boolean hasInItsMiddle(PdfRun line) {
    double inset = line.left() - left;
    return inset > line.size()
        && line.right() < right - line.size()
        && Math.abs(inset - (right - line.right())) < line.size();
  }

  /// How much of the breadth a line takes up to where it ends: of one in the middle its own length.
  double fill(PdfRun line) {
    double from = centred || hasInItsMiddle(line) ? line.left() : left;
    return Math.clamp((line.right() - from) / breadth(), 0, 1);
  }
}
