// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Letters that stand side by side on one line, from left to right.
record PdfRun(List<PdfGlyph> glyphs) {

  /// Space between letters, in font sizes, that parts words on a line that has spaces of its own,
  /// and on one that has none.
  private static final double WORD_GAP_BESIDE_SPACES = 0.22;

  private static final double WORD_GAP = 0.13;
  private static final double SAME_PLACE = 0.2;

  /// Empty space, in font sizes, that parts columns: bare, and where spaces were typed in it.
  private static final double COLUMN_GAP = 1.8;

  private static final double COLUMN_GAP_OF_SPACES = 6;

  /// Empty space that parts columns where lines above or below already show that there are two.
  private static final double NARROWEST_COLUMN_GAP = 0.45;

  /// Sorts the letters and drops those drawn twice to look bold.
  static PdfRun of(List<PdfGlyph> unsorted) {
    List<PdfGlyph> glyphs = new ArrayList<>();
    for (PdfGlyph glyph :
        unsorted.stream().sorted(Comparator.comparingDouble(PdfGlyph::x)).toList()) {
      boolean again =
          glyphs.reversed().stream()
              .limit(3)
              .anyMatch(
                  other ->
                      other.text().equals(glyph.text())
                          && Math.abs(other.x() - glyph.x()) < SAME_PLACE * glyph.width());
      if (!again) {
        glyphs.add(glyph);
      }
    }
    return new PdfRun(List.copyOf(glyphs));
  }

  double left() {
    return inked().stream().mapToDouble(PdfGlyph::x).min().orElse(0);
  }

  double right() {
    return inked().stream().mapToDouble(PdfGlyph::right).max().orElse(0);
  }

  double y() {
    return glyphs.stream()
        .max(Comparator.comparingDouble(PdfGlyph::size))
        .map(PdfGlyph::y)
        .orElse(0.0);
  }

  double size() {
    return glyphs.stream().mapToDouble(PdfGlyph::size).max().orElse(1);
  }

  boolean bold() {
    return inked().stream().allMatch(PdfGlyph::bold);
  }

  private List<PdfGlyph> inked() {
    return glyphs.stream().filter(glyph -> !glyph.isSpace()).toList();
  }

  /// The words, parted by single spaces.
  String text() {
    boolean spaced = glyphs.stream().anyMatch(PdfGlyph::isSpace);
    double gap = spaced ? WORD_GAP_BESIDE_SPACES : WORD_GAP;
    StringBuilder text = new StringBuilder();
    double right = Double.NEGATIVE_INFINITY;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.isSpace() || glyph.x() - right > gap * glyph.size()) {
        text.append(' ');
      }
      if (!glyph.isSpace()) {
        text.append(glyph.text());
        right = Math.max(right, glyph.right());
      }
    }
    return CleanText.folded(text.toString());
  }

  /// The first word's width, for telling whether it would have fitted on the line above.
  double firstWordWidth() {
    double from = left();
    double right = from;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.x() >= from) {
        if (glyph.isSpace() || glyph.x() - right > WORD_GAP_BESIDE_SPACES * glyph.size()) {
          break;
        }
        right = glyph.right();
      }
    }
    return right - from;
  }

  /// The run cut where a space wide enough to part columns stands; a list marker stays with its
  /// text.
  List<PdfRun> columns() {
    List<PdfRun> columns = new ArrayList<>();
    List<PdfGlyph> open = new ArrayList<>();
    boolean typed = false;
    double right = Double.POSITIVE_INFINITY;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.isSpace()) {
        typed |= glyph.x() < right + glyph.size() && !open.isEmpty();
        open.add(glyph);
        continue;
      }
      double wide = (typed ? COLUMN_GAP_OF_SPACES : COLUMN_GAP) * glyph.size();
      if (glyph.x() - right > wide && !isMarker(open)) {
        columns.add(new PdfRun(List.copyOf(open)));
        open.clear();
      }
      open.add(glyph);
      typed = false;
      right = glyph.right();
    }
    columns.add(new PdfRun(List.copyOf(open)));
    return columns.stream().filter(run -> !run.inked().isEmpty()).toList();
  }

  /// The part of the page's width that the letters cover.
  PdfStrip strip() {
    return new PdfStrip(left(), right());
  }

  /// The strips that the words cover, spaces narrower than `gap` included.
  List<PdfStrip> strips(double gap) {
    return cutAtGaps(gap).stream().map(PdfRun::strip).toList();
  }

  /// The run cut wherever nothing stands for as much as `gap`.
  List<PdfRun> cutAtGaps(double gap) {
    List<PdfRun> pieces = new ArrayList<>();
    List<PdfGlyph> open = new ArrayList<>();
    double right = Double.POSITIVE_INFINITY;
    for (PdfGlyph glyph : inked()) {
      if (glyph.x() - right >= gap) {
        pieces.add(new PdfRun(List.copyOf(open)));
        open.clear();
      }
      open.add(glyph);
      right = open.size() == 1 ? glyph.right() : Math.max(right, glyph.right());
    }
    pieces.add(new PdfRun(List.copyOf(open)));
    return pieces;
  }

  /// The run cut at its widest space inside `from` to `to`, or whole where there is none that is
  /// wider than between words.
  List<PdfRun> cutWithin(double from, double to) {
    List<PdfGlyph> inked = inked();
    double widest = NARROWEST_COLUMN_GAP * size();
    double cut = Double.NaN;
    for (int i = 1; i < inked.size(); i++) {
      double start = inked.get(i - 1).right();
      double end = inked.get(i).x();
      if (end - start > widest && (start + end) / 2 > from && (start + end) / 2 < to) {
        widest = end - start;
        cut = (start + end) / 2;
      }
    }
    double at = cut;
    List<PdfGlyph> left = inked.isEmpty() ? List.of() : glyphsWhere(glyph -> glyph.middle() < at);
    return left.isEmpty()
        ? List.of(this)
        : List.of(new PdfRun(left), new PdfRun(glyphsWhere(glyph -> glyph.middle() >= at)));
  }

  private List<PdfGlyph> glyphsWhere(Predicate<PdfGlyph> condition) {
    return glyphs.stream().filter(condition).toList();
  }

  private static boolean isMarker(List<PdfGlyph> glyphs) {
    String text = new PdfRun(List.copyOf(glyphs)).text();
    return text.length() <= 2
        || text.matches("\\(?(?:[\\p{L}]|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5})[.):]{0,2}");
  }
}
