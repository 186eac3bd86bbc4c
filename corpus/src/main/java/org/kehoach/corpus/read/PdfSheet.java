// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import org.kehoach.corpus.document.PageBox;

/// A page as a sheet: its size as written, which way its text runs, and which way up it is shown.
///
/// @param page 1-based
/// @param width in points, before any turning
/// @param height in points, before any turning
/// @param text the direction of the letters that are read; the page is turned so that these run
///   from left to right
/// @param shown the direction in which letters run from left to right on the page as shown
/// @param tilt by how many degrees the page was turned clockwise around its middle, after it was
///   turned for its text, to set a scan straight
record PdfSheet(
    int page, double width, double height, PdfDirection text, PdfDirection shown, double tilt) {

  /// A page that stands straight.
  PdfSheet(int page, double width, double height, PdfDirection text, PdfDirection shown) {
    this(page, width, height, text, shown, 0);
  }

  /// The page's width when it is turned so that its text runs from left to right.
  double turnedWidth() {
    return text.turnsPage() ? height : width;
  }

  /// This page as one holds it to read text in another direction.
  PdfSheet heldFor(PdfDirection other) {
    return other == text ? this : new PdfSheet(page, width, height, other, shown, tilt);
  }

  private double turnedHeight() {
    return text.turnsPage() ? width : height;
  }

  /// The place, on the page as shown, of a rectangle on the page as turned for its text.
  PageBox box(double left, double top, double right, double bottom) {
    double x = (left + right - turnedWidth()) / 2;
    double y = (top + bottom - turnedHeight()) / 2;
    double back = Math.toRadians(-tilt);
    double aside = x * Math.cos(back) - y * Math.sin(back) - x;
    double down = x * Math.sin(back) + y * Math.cos(back) - y;
    return straightBox(left + aside, top + down, right + aside, bottom + down);
  }

  private PageBox straightBox(double left, double top, double right, double bottom) {
    double x1 = shownX(left, top);
    double y1 = shownY(left, top);
    double x2 = shownX(right, bottom);
    double y2 = shownY(right, bottom);
    return new PageBox(
        page, Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  private double shownX(double x, double y) {
    return shown.x(
        text.writtenX(x, y, width, height), text.writtenY(x, y, width, height), width, height);
  }

  private double shownY(double x, double y) {
    return shown.y(
        text.writtenX(x, y, width, height), text.writtenY(x, y, width, height), width, height);
  }
}
