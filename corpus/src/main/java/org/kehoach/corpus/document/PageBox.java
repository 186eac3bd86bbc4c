// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

/// A rectangle on a page, in points (1/72 inch) from the upper left corner of the page as it is
/// shown, rotation applied, y growing downwards.
///
/// @param page 1-based
public record PageBox(int page, double x, double y, double width, double height) {

  /// The part of the lower word's height that overlaps the higher one's where both are on one line.
  private static final double ON_ONE_LINE = 0.5;

  /// Whether `word`, the next in reading order, stands on one line with this one.
  boolean goesOnWith(PageBox word) {
    double overlap = Math.min(bottom(), word.bottom()) - Math.max(y, word.y);
    return page == word.page
        && overlap >= ON_ONE_LINE * Math.min(height, word.height)
        && word.right() > x;
  }

  /// The smallest box that holds both.
  PageBox and(PageBox other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new PageBox(
        page,
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  private double right() {
    return x + width;
  }

  private double bottom() {
    return y + height;
  }

  /// This box to a tenth of a point, as records give it.
  PageBox rounded() {
    return new PageBox(page, tenths(x), tenths(y), tenths(width), tenths(height));
  }

  private static double tenths(double points) {
    return Math.round(points * 10) / 10.0;
  }
}
