// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

/// A letter where it stands on the page, in points from the page's upper left corner as a reader
/// holds it.
///
/// @param y of the line that the letter stands on
/// @param size of the font
record PdfGlyph(String text, double x, double y, double width, double size, boolean bold) {

  double right() {
    return x + width;
  }

  double middle() {
    return x + width / 2;
  }

  boolean isSpace() {
    return text.isBlank();
  }

  /// This letter with a mark that is drawn over it.
  PdfGlyph marked(String mark) {
    return reading(text + mark);
  }

  /// This letter read as `other`.
  PdfGlyph reading(String other) {
    return new PdfGlyph(other, x, y, width, size, bold);
  }
}
