// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;

/// What stands on one page, the page turned so that most of its text runs from left to right.
///
/// @param pictures whether the page shows any
record PdfMarks(List<PdfGlyph> glyphs, List<PdfRuling> rulings, double width, boolean pictures) {

  static final PdfMarks NONE = new PdfMarks(List.of(), List.of(), 0, false);

  PdfMarks {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
  }

  boolean hasText() {
    return glyphs.stream().anyMatch(glyph -> !glyph.isSpace());
  }
}
