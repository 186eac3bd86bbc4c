// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

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

  /// The direction of text that runs from left to right on a page which is shown turned clockwise.
  ///
  /// @param degrees as PDF's `/Rotate` gives them
  static PdfDirection shownAt(int degrees) {
    return values()[Math.floorMod(degrees / 90, 4)];
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

  /// The distance from the page's left edge as written, of a point of the turned page.
  double writtenX(double x, double y, double width, double height) {
    return switch (this) {
      case RIGHT -> x;
      case UP -> y;
      case LEFT -> width - x;
      case DOWN -> width - y;
    };
  }

  /// The distance from the page's lower edge as written, of a point of the turned page.
  double writtenY(double x, double y, double width, double height) {
    return switch (this) {
      case RIGHT -> height - y;
      case UP -> x;
      case LEFT -> y;
      case DOWN -> height - x;
    };
  }

  /// How often a page is turned clockwise by 90 degrees so that this text reads from left to right.
  int quarterTurns() {
    return switch (this) {
      case RIGHT -> 0;
      case UP -> 1;
      case LEFT -> 2;
      case DOWN -> 3;
    };
  }

  boolean turnsPage() {
    return this == UP || this == DOWN;
  }
}
