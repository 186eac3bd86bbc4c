// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kehoach.corpus.read.SourceBlock.Row;

/// The text of a ruled table.
final class PdfTable {

  /// The space that programs leave between a cell's border and its text, in points.
  private static final double PADDING = 6;

  /// A space's width in font sizes.
  private static final double SPACE = 0.3;

  private static final Pattern SYMBOL_BEGUN = Pattern.compile("\\d/\\p{Lu}++$");
  private static final Pattern SYMBOL_GOES_ON = Pattern.compile("-\\p{Lu}{2}");

  private PdfTable() {}

  /// @param letters those that stand in each cell, by the cell's number
  static List<Row> rows(PdfGrid grid, Map<Integer, List<PdfGlyph>> letters, int page) {
    List<List<TableGrid.Written>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<TableGrid.Written> written = new ArrayList<>();
      for (int column = 0; column < grid.columns(); column++) {
        int field = row * grid.columns() + column;
        if (grid.isCell(field)) {
          written.add(cell(grid.place(field), letters.getOrDefault(field, List.of())));
        }
      }
      rows.add(written);
    }
    return TableGrid.fill(rows, page);
  }

  /// A cell with the lines that its letters make.
  static TableGrid.Written cell(PdfGrid.Place place, List<PdfGlyph> letters) {
    List<PdfRun> lines = PdfRows.of(letters);
    boolean bold = !lines.isEmpty() && lines.stream().allMatch(PdfRun::bold);
    return new TableGrid.Written(text(place, lines), place.columnSpan(), place.rowSpan(), bold);
  }

  /// The cell's lines joined; a break stays where the next word would have fitted on the line
  /// above, so that it cannot come from wrapping.
  private static String text(PdfGrid.Place place, List<PdfRun> lines) {
    double left = lines.stream().mapToDouble(PdfRun::left).min().orElse(0);
    double padding = Math.clamp(left - place.left(), 0, PADDING);
    double room = place.right() - place.left() - 2 * padding;
    StringBuilder text = new StringBuilder();
    PdfRun above = null;
    for (PdfRun line : lines) {
      String words = line.text();
      if (above != null) {
        double needed = above.right() - above.left() + line.firstWordWidth();
        boolean broken = needed + SPACE * line.size() < room;
        text.append(isSplit(text, words, broken) ? "" : broken ? "\n" : " ");
      }
      text.append(words);
      above = line;
    }
    return text.toString();
  }

  /// Whether a line's end splits a symbol: "57-" goes on with "NQ/TW" if the line is full, and
  /// "05/2026/TT" with "-BYT" in any case; a dash before or after a space splits none.
  private static boolean isSplit(StringBuilder begun, String words, boolean broken) {
    int end = begun.length() - 1;
    boolean endsInHyphen =
        end > 0 && begun.charAt(end) == '-' && Character.isLetterOrDigit(begun.charAt(end - 1));
    return endsInHyphen && !broken
        || SYMBOL_BEGUN.matcher(begun).find() && SYMBOL_GOES_ON.matcher(words).lookingAt();
  }
}
