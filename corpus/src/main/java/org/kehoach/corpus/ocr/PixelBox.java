// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.util.List;

/// A rectangle of a picture, in pixels from its upper left corner; `right` and `bottom` lie just
/// outside.
public record PixelBox(int left, int top, int right, int bottom) {

  public int width() {
    return right - left;
  }

  public int height() {
    return bottom - top;
  }

  /// The smallest box around `boxes`, of which there is at least one.
  public static PixelBox around(List<PixelBox> boxes) {
    return new PixelBox(
        boxes.stream().mapToInt(PixelBox::left).min().orElseThrow(),
        boxes.stream().mapToInt(PixelBox::top).min().orElseThrow(),
        boxes.stream().mapToInt(PixelBox::right).max().orElseThrow(),
        boxes.stream().mapToInt(PixelBox::bottom).max().orElseThrow());
  }

  boolean meets(PixelBox other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /// This box with `margin` pixels more on each side.
  PixelBox grown(int margin) {
    return new PixelBox(left - margin, top - margin, right + margin, bottom + margin);
  }

  /// This box of a picture enlarged by `scale`, where it stands on the page that the picture was
  /// taken from at `x`, `y`.
  PixelBox placed(int scale, int x, int y) {
    return new PixelBox(x + left / scale, y + top / scale, x + right / scale, y + bottom / scale);
  }
}
