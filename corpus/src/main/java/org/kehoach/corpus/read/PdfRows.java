// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers letters into the lines that they stand on, superscripts on the line that they belong to.
final class PdfRows {

  /// How far, in font sizes, the foot of a letter may stand off the line's.
  private static final double OFF_LINE = 0.35;

  private static final double OFF_LINE_WHEN_SMALL = 0.6;
  private static final double SMALL = 0.8;

  private PdfRows() {}

  /// A line while its letters are gathered.
  private record Row(double y, double size, List<PdfGlyph> glyphs) {}

  /// The lines from top to bottom, each whole across the page.
  static List<PdfRun> of(List<PdfGlyph> glyphs) {
    double ordinary = ordinarySize(glyphs);
    List<PdfGlyph> sorted =
        glyphs.stream().sorted(Comparator.comparingDouble(PdfGlyph::y)).toList();
    List<Row> rows = new ArrayList<>();
    for (PdfGlyph glyph : sorted) {
      if (glyph.size() >= SMALL * ordinary) {
        place(glyph, rows, OFF_LINE);
      }
    }
    List<Row> smallRows = new ArrayList<>();
    for (PdfGlyph glyph : sorted) {
      if (glyph.size() < SMALL * ordinary && !joins(glyph, rows)) {
        place(glyph, smallRows, OFF_LINE);
      }
    }
    rows.addAll(smallRows);
    return rows.stream()
        .sorted(Comparator.comparingDouble(Row::y))
        .filter(row -> row.glyphs.stream().anyMatch(glyph -> !glyph.isSpace()))
        .map(row -> PdfRun.of(row.glyphs))
        .toList();
  }

  /// The size that most of `glyphs` are set in.
  static double ordinarySize(List<PdfGlyph> glyphs) {
    double[] sizes = glyphs.stream().mapToDouble(PdfGlyph::size).sorted().toArray();
    return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
  }

  /// Puts the letter on the last line, or on a new one below it.
  private static void place(PdfGlyph glyph, List<Row> rows, double off) {
    if (rows.isEmpty()
        || glyph.y() - rows.getLast().y > off * Math.min(glyph.size(), rows.getLast().size)) {
      rows.add(new Row(glyph.y(), glyph.size(), new ArrayList<>()));
    }
    rows.getLast().glyphs.add(glyph);
  }

  private static boolean joins(PdfGlyph glyph, List<Row> rows) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (rows.get(mid).y < glyph.y() - OFF_LINE * rows.get(mid).size) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    if (low == rows.size()) {
      return false;
    }
    Row row = rows.get(low);
    boolean near = row.y - glyph.y() < OFF_LINE_WHEN_SMALL * row.size;
    return near && row.glyphs.add(glyph);
  }
}
