// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.awt.geom.Point2D;

/// The four ways that text can run on a page, and where a point of the page lies when the page is
/// turned so that this text reads from left to right.
enum PdfDirection {
  RIGHT,
  UP,
  LEFT,
  DOWN;

  /// The direction of text whose letters advance by `dx`, `dy` (PDF's y grows upwards).
  static PdfDirection of(double dx, double dy) {
    if (Math.abs(dx) >= Math.abs(dy)) {
      return dx >= 0 ? RIGHT : LEFT;
    }
    return dy >= 0 ? UP : DOWN;
  }

  /// The distance from the turned page's left edge.
  double x(double x, double y, double width, double height) {
    return switch (this) {
      case RIGHT -> x;
      case UP -> y;
      case LEFT -> width - x;
      case DOWN -> height - y;
    };
  }

  /// The distance from the turned page's upper edge.
  double y(double x, double y, double width, double height) {
    return switch (this) {
      case RIGHT -> height - y;
      case UP -> x;
      case LEFT -> y;
      case DOWN -> width - x;
    };
  }

  /// The point, in PDF's own coordinates, that lies at `x`, `y` of the turned page.
  Point2D onPage(double x, double y, double width, double height) {
    return switch (this) {
      case RIGHT -> new Point2D.Double(x, height - y);
      case UP -> new Point2D.Double(y, x);
      case LEFT -> new Point2D.Double(width - x, y);
      case DOWN -> new Point2D.Double(width - y, height - x);
    };
  }

  boolean turnsPage() {
    return this == UP || this == DOWN;
  }
}
