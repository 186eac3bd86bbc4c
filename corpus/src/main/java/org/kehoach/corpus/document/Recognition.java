// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// That a page's text was recognised in its picture, why, and how well.
///
/// @param page 1-based
/// @param layer share of Vietnamese syllables among the words of the text layer that it replaces; 0
///   where there is none
/// @param confidence how sure the recogniser is of its words on average, from 0 to 1
/// @param unreadCells table cells that hold writing that could not be read surely, as "row 4,
///   column 2"
public record Recognition(
    int page, Reason reason, double layer, double confidence, List<String> unreadCells) {

  public Recognition {
    unreadCells = List.copyOf(unreadCells);
  }

  /// This with its shares as `rounding` gives them.
  public Recognition rounded(DoubleUnaryOperator rounding) {
    return new Recognition(
        page,
        reason,
        rounding.applyAsDouble(layer),
        rounding.applyAsDouble(confidence),
        unreadCells);
  }

  /// Why a page's text was recognised.
  public enum Reason {
    /// The page is a picture, with no text layer or next to none.
    NO_TEXT,
    /// The letters of its text layer are wrong.
    GARBLED_TEXT
  }
}
