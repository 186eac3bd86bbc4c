// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.util.HashSet;
import java.util.Set;

/// Tells whether ink stands near any that was noted, by squares of a page.
final class NearInk {

  private final int side;
  private final Set<Long> squares = new HashSet<>();

  /// @param side of a square, in pixels: ink in the same square or one next to it is near
  NearInk(int side) {
    this.side = Math.max(1, side);
  }

  void add(PixelBox ink) {
    for (int x = ink.left() / side; x <= ink.right() / side; x++) {
      for (int y = ink.top() / side; y <= ink.bottom() / side; y++) {
        squares.add(square(x, y));
      }
    }
  }

  boolean isNear(PixelBox ink) {
    for (int x = ink.left() / side - 1; x <= ink.right() / side + 1; x++) {
      for (int y = ink.top() / side - 1; y <= ink.bottom() / side + 1; y++) {
        if (squares.contains(square(x, y))) {
          return true;
        }
      }
    }
    return false;
  }

  private static long square(int x, int y) {
    return (long) x << Integer.SIZE | y & 0xFFFFFFFFL;
  }
}
