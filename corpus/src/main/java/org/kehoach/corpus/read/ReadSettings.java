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
public record ReadSettings(long maxBytes, long maxUnpackedBytes, int maxPages, Duration maxTime) {

  public ReadSettings {
    if (maxBytes <= 0 || maxUnpackedBytes <= 0 || maxPages <= 0 || !maxTime.isPositive()) {
      throw new IllegalArgumentException("bounds on reading must be above zero");
    }
  }

  /// Bounds that no plan seen so far comes near: 64 MiB, 32 MiB unpacked, 1000 pages, one minute.
  public static ReadSettings standard() {
    return new ReadSettings(64L << 20, 32L << 20, 1000, Duration.ofMinutes(1));
  }

  /// The same bounds, but for the time spent on one file.
  public ReadSettings within(Duration time) {
    return new ReadSettings(maxBytes, maxUnpackedBytes, maxPages, time);
  }

  /// The part of the time after which no more pages are begun, so that those read can be returned.
  Duration timeForPages() {
    return maxTime.multipliedBy(3).dividedBy(4);
  }
}
