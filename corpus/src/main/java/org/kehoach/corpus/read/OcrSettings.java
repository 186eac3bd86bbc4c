// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.time.Duration;

/// Bounds on recognising text in the pictures of one file; what lies beyond is left out, as a
/// problem.
///
/// @param maxPages pages that are recognised
/// @param maxTimePerPage time spent on one page
/// @param maxTime time spent on all pages, beside what reading takes anyway
/// @param resolution in pixels per inch, that pages are drawn at; those that are a picture of less,
///   at that
/// @param maxPixels largest picture that is looked at
/// @param threads pages that are recognised at once
public record OcrSettings(
    int maxPages,
    Duration maxTimePerPage,
    Duration maxTime,
    int resolution,
    long maxPixels,
    int threads) {

  public OcrSettings {
    if (maxPages <= 0
        || !maxTimePerPage.isPositive()
        || !maxTime.isPositive()
        || resolution <= 0
        || maxPixels <= 0
        || threads <= 0) {
      throw new IllegalArgumentException("bounds on recognising must be above zero");
    }
  }

  /// Letters of a lower resolution are too small to be read.
  private static final int LOWEST_RESOLUTION = 150;

  /// The resolution to draw a page at.
  ///
  /// @param own of the page's picture
  /// @param squareInches the page's area
  int resolution(double own, double squareInches) {
    double wanted = Math.clamp(own, Math.min(LOWEST_RESOLUTION, resolution), resolution);
    return (int) Math.round(Math.min(wanted, Math.sqrt(maxPixels / squareInches)));
  }

  /// These bounds with no more time than `most`.
  OcrSettings within(Duration most) {
    return new OcrSettings(
        maxPages,
        most.compareTo(maxTimePerPage) < 0 ? most : maxTimePerPage,
        most.compareTo(maxTime) < 0 ? most : maxTime,
        resolution,
        maxPixels,
        threads);
  }

  /// 300 pages of at most half a minute each, ten minutes in all, 100 million pixels, and as many
  /// pages at once as there are processors.
  public static OcrSettings standard() {
    return new OcrSettings(
        300,
        Duration.ofSeconds(30),
        Duration.ofMinutes(10),
        300,
        100_000_000,
        Runtime.getRuntime().availableProcessors());
  }
}
