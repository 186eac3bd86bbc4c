// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;

/// What stands on one page, the page turned so that most of its text runs from left to right.
///
/// @param turned letters of text that runs in other directions
record PdfMarks(
    List<PdfGlyph> glyphs,
    List<Turned> turned,
    List<PdfRuling> rulings,
    PdfSheet sheet,
    PdfPictures pictures) {
  PdfMarks {
    glyphs = List.copyOf(glyphs);
    turned = List.copyOf(turned);
    rulings = List.copyOf(rulings);
  }

  /// A letter of text that runs in another direction than most of the page's.
  ///
  /// @param x where it stands as the page is held
  record Turned(PdfGlyph glyph, double x, double y) {}
}
