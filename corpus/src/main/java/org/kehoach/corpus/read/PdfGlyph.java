// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

/// A letter where it stands on the page, in points from the page's upper left corner as one holds
/// it to read that letter.
///
/// @param direction in which its text runs on the page as written
/// @param y of the line that the letter stands on
/// @param size of the font
/// @param font its name; empty where it is not known
/// @param confidence how sure it is that this is the letter; 1 but where it was recognised in a
///   picture
record PdfGlyph(
    String text,
    PdfDirection direction,
    double x,
    double y,
    double width,
    double size,
    boolean bold,
    String font,
    double confidence) {

  /// A letter that is drawn as such.
  PdfGlyph(
      String text,
      PdfDirection direction,
      double x,
      double y,
      double width,
      double size,
      boolean bold,
      String font) {
    this(text, direction, x, y, width, size, bold, font, 1);
  }

  /// How far letters reach above and below their line, in font sizes, as fonts for Vietnamese have
  /// it.
  private static final double ASCENT = 0.9;

  private static final double DESCENT = 0.25;

  double right() {
    return x + width;
  }

  double middle() {
    return x + width / 2;
  }

  /// Above the marks of a capital ("Ế").
  double top() {
    return y - ASCENT * size;
  }

  /// Below the dot of a letter ("ạ").
  double bottom() {
    return y + DESCENT * size;
  }

  boolean isSpace() {
    return text.isBlank();
  }

  /// This letter with a mark that is drawn over it.
  PdfGlyph marked(String mark) {
    return reading(text + mark);
  }

  /// This letter with what is drawn beside it as part of it.
  PdfGlyph widenedTo(double otherRight) {
    double both = Math.max(right(), otherRight) - x;
    return new PdfGlyph(text, direction, x, y, both, size, bold, font, confidence);
  }

  /// This letter read as `other`.
  PdfGlyph reading(String other) {
    return new PdfGlyph(other, direction, x, y, width, size, bold, font, confidence);
  }
}
