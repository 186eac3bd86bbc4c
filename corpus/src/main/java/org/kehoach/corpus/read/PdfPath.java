// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;

/// Collects the straight lines among the paths that a page draws: stroked ones, and thin filled
/// rectangles, which is how Word draws the borders of a table.
final class PdfPath {

  private static final double THICKEST = 3.5;
  private static final double STRAIGHT = 1;
  private static final int MOST_LINES = 100_000;

  /// A line between two points in PDF's own coordinates.
  private record Piece(double x1, double y1, double x2, double y2) {}

  private final List<Piece> open = new ArrayList<>();
  private final List<List<Piece>> figures = new ArrayList<>();
  private final List<Piece> drawn = new ArrayList<>();
  private double startX;
  private double startY;
  private double x;
  private double y;

  double currentX() {
    return x;
  }

  double currentY() {
    return y;
  }

  void moveTo(double toX, double toY) {
    endFigure();
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  void lineTo(double toX, double toY) {
    if (open.size() + drawn.size() < MOST_LINES) {
      open.add(new Piece(x, y, toX, toY));
    }
    x = toX;
    y = toY;
  }

  void close() {
    lineTo(startX, startY);
    endFigure();
  }

  void stroke() {
    endFigure();
    figures.forEach(drawn::addAll);
    figures.clear();
  }

  void fill() {
    endFigure();
    for (List<Piece> figure : figures) {
      double left = figure.stream().mapToDouble(p -> Math.min(p.x1, p.x2)).min().orElse(0);
      double right = figure.stream().mapToDouble(p -> Math.max(p.x1, p.x2)).max().orElse(0);
      double low = figure.stream().mapToDouble(p -> Math.min(p.y1, p.y2)).min().orElse(0);
      double high = figure.stream().mapToDouble(p -> Math.max(p.y1, p.y2)).max().orElse(0);
      if (high - low <= THICKEST && right - left > high - low) {
        drawn.add(new Piece(left, (low + high) / 2, right, (low + high) / 2));
      } else if (right - left <= THICKEST) {
        drawn.add(new Piece((left + right) / 2, low, (left + right) / 2, high));
      }
    }
    figures.clear();
  }

  void forget() {
    open.clear();
    figures.clear();
  }

  private void endFigure() {
    if (!open.isEmpty()) {
      figures.add(List.copyOf(open));
      open.clear();
    }
  }

  /// The lines that run across or down a page turned for text in `direction`.
  List<PdfRuling> rulings(PdfDirection direction, double width, double height) {
    List<PdfRuling> rulings = new ArrayList<>();
    for (Piece piece : drawn) {
      double x1 = direction.x(piece.x1, piece.y1, width, height);
      double y1 = direction.y(piece.x1, piece.y1, width, height);
      double x2 = direction.x(piece.x2, piece.y2, width, height);
      double y2 = direction.y(piece.x2, piece.y2, width, height);
      if (Math.abs(y1 - y2) <= STRAIGHT) {
        rulings.add(new PdfRuling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
      } else if (Math.abs(x1 - x2) <= STRAIGHT) {
        rulings.add(new PdfRuling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
      }
    }
    return rulings;
  }
}
