// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.time.Duration;

/// Bounds on what one input file may cost; a file beyond a bound is refused or read in part, with
/// the reason.
///
/// @param maxBytes largest file that is read
/// @param maxUnpackedBytes largest content that a packed file (DOCX, XLSX, ODT) may unfold to
/// @param maxPages pages that are read of a paged file; the rest is left out, as a problem
/// @param maxTime time spent on one file; one that takes longer is refused, or, where it has pages,
///   read in part
/// @param ocr bounds on recognising text in pictures
public record ReadSettings(
    long maxBytes, long maxUnpackedBytes, int maxPages, Duration maxTime, OcrSettings ocr) {

  public ReadSettings {
    if (maxBytes <= 0 || maxUnpackedBytes <= 0 || maxPages <= 0 || !maxTime.isPositive()) {
      throw new IllegalArgumentException("bounds on reading must be above zero");
    }
  }

  /// With the standard bounds on recognising text.
  public ReadSettings(long maxBytes, long maxUnpackedBytes, int maxPages, Duration maxTime) {
    this(maxBytes, maxUnpackedBytes, maxPages, maxTime, OcrSettings.standard());
  }

  /// Bounds that no plan seen so far comes near: 64 MiB, 32 MiB unpacked, 1000 pages, one minute.
  public static ReadSettings standard() {
    return new ReadSettings(64L << 20, 32L << 20, 1000, Duration.ofMinutes(1));
  }

  /// The most time that a file can take: one that holds scans.
  public Duration allTime() {
    return maxTime.plus(ocr.maxTime());
  }

  /// These bounds with no more time than `most`, for recognising text as for the rest.
  public ReadSettings within(Duration most) {
    Duration time = most.compareTo(maxTime) < 0 ? most : maxTime;
    return new ReadSettings(maxBytes, maxUnpackedBytes, maxPages, time, ocr.within(most));
  }

  /// The part of the time after which no more pages are begun, so that those read can be returned.
  Duration timeForPages() {
    return maxTime.multipliedBy(3).dividedBy(4);
  }
}
