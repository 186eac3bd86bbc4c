// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

/// The pictures that a page shows.
///
/// @param share of the page that they cover, at most 1
/// @param pixels of the largest one
/// @param resolution of that one as shown, in pixels per inch
record PdfPictures(double share, long pixels, double resolution) {

  static final PdfPictures NONE = new PdfPictures(0, 0, 0);

  /// Shapes that may be letters drawn as such: a picture of any resolution.
  static final PdfPictures OUTLINES = new PdfPictures(1, 0, Double.POSITIVE_INFINITY);

  private static final double POINTS_PER_INCH = 72;

  /// These with one more.
  ///
  /// @param width in points, as its `height`
  /// @param page the page's area in square points
  PdfPictures and(int pixelsAcross, int pixelsDown, double width, double height, double page) {
    double covered = Math.min(1, share + width * height / page);
    long all = (long) pixelsAcross * pixelsDown;
    double own = Math.sqrt(all / Math.max(1, width * height)) * POINTS_PER_INCH;
    return all > pixels
        ? new PdfPictures(covered, all, own)
        : new PdfPictures(covered, pixels, resolution);
  }
}
