// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

/// Tells how many pixels of a picture make an inch of the page that it shows. What picture files
/// say of it is wrong so often that a page's usual size is the better guide.
final class ScanResolution {

  /// The longer and the shorter side of A4, in inches.
  private static final double LONG = 11.69;

  private static final double SHORT = 8.27;

  private ScanResolution() {}

  /// In pixels per inch, for a picture of `width` to `height` pixels that shows a page of A4 whole
  /// or in part.
  static int of(int width, int height) {
    double longer = Math.max(width, height) / LONG;
    double shorter = Math.min(width, height) / SHORT;
    return (int) Math.max(1, Math.round(Math.max(longer, shorter)));
  }
}
