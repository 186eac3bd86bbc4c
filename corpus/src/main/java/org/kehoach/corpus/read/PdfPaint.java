// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What of a page's text a reader of the page sees: none off the page or outside of what a drawing
/// is clipped to, and white text only where something dark was painted before. Areas are taken for
/// as large as the rectangle around them, so that no visible text is lost.
final class PdfPaint {

  private static final int MOST_AREAS = 2000;

  private final Deque<Rectangle2D> saved = new ArrayDeque<>();
  private final List<Rectangle2D> painted = new ArrayList<>();
  private Rectangle2D shown;
  private @Nullable Rectangle2D path;
  private boolean clips;

  PdfPaint(Rectangle2D page) {
    this.shown = page;
  }

  void save() {
    saved.push(shown);
  }

  void restore() {
    if (!saved.isEmpty()) {
      shown = saved.pop();
    }
  }

  /// The number of saved states, to come back to by [#restoreTo].
  int depth() {
    return saved.size();
  }

  void restoreTo(int depth) {
    while (saved.size() > depth) {
      restore();
    }
  }

  /// Draws the open path up to a point.
  void reach(double x, double y) {
    if (path == null) {
      path = new Rectangle2D.Double(x, y, 0, 0);
    } else {
      path.add(x, y);
    }
  }

  /// The open path shall bound what is drawn after it.
  void clip() {
    clips = true;
  }

  void clipTo(Rectangle2D area) {
    shown = shown.createIntersection(area);
  }

  /// Ends the open path, filled with a colour that white text stands out from or not.
  void endPath(boolean dark) {
    Rectangle2D ended = path;
    if (ended != null && dark) {
      paint(ended);
    }
    if (ended != null && clips) {
      clipTo(ended);
    }
    path = null;
    clips = false;
  }

  void paint(Rectangle2D area) {
    if (painted.size() < MOST_AREAS) {
      painted.add(area);
    }
  }

  /// Paints all that can be seen.
  void paintAll() {
    paint(shown);
  }

  boolean shows(Rectangle2D letter, boolean white) {
    return touches(shown, letter)
        && (!white
            || painted.stream()
                .anyMatch(area -> area.contains(letter.getCenterX(), letter.getCenterY())));
  }

  /// Unlike [Rectangle2D#intersects], also where one of both is a line.
  private static boolean touches(Rectangle2D area, Rectangle2D letter) {
    return area.getWidth() >= 0
        && area.getHeight() >= 0
        && letter.getMaxX() >= area.getMinX()
        && letter.getMinX() <= area.getMaxX()
        && letter.getMaxY() >= area.getMinY()
        && letter.getMinY() <= area.getMaxY();
  }
}
