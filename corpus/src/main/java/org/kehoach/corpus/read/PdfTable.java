// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.read.SourceBlock.Row;
import org.kehoach.corpus.text.SplitSymbol;

/// The text of a ruled table.
final class PdfTable {

  /// The space that programs leave between a cell's border and its text, in points.
  private static final double PADDING = 6;

  /// A space's width in font sizes.
  private static final double SPACE = 0.3;

  private PdfTable() {}

  /// @param letters those that stand in each cell, by the cell's number
  static List<Row> rows(PdfGrid grid, Map<Integer, List<PdfGlyph>> letters, PdfSheet sheet) {
    List<List<TableGrid.Written>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<TableGrid.Written> written = new ArrayList<>();
      for (int column = 0; column < grid.columns(); column++) {
        int field = row * grid.columns() + column;
        if (grid.isCell(field)) {
          written.add(cell(grid.place(field), letters.getOrDefault(field, List.of()), sheet));
        }
      }
      rows.add(written);
    }
    return TableGrid.fill(rows, sheet.page());
  }

  /// A cell with the lines that its letters make.
  static TableGrid.Written cell(PdfGrid.Place place, List<PdfGlyph> letters, PdfSheet sheet) {
    List<PdfRun> lines = PdfRows.of(letters);
    boolean bold = !lines.isEmpty() && lines.stream().allMatch(PdfRun::bold);
    return new TableGrid.Written(
        text(place, lines, sheet), place.columnSpan(), place.rowSpan(), bold);
  }

  /// The cell's lines joined; a break stays where the next word would have fitted on the line
  /// above, so that it cannot come from wrapping.
  private static PlacedText text(PdfGrid.Place place, List<PdfRun> lines, PdfSheet sheet) {
    double left = lines.stream().mapToDouble(PdfRun::left).min().orElse(0);
    double padding = Math.clamp(left - place.left(), 0, PADDING);
    double room = place.right() - place.left() - 2 * padding;
    PlacedText text = PlacedText.EMPTY;
    PdfRun above = null;
    for (PdfRun line : lines) {
      PlacedText words = line.words(sheet);
      if (above != null) {
        double needed = above.right() - above.left() + line.firstWordWidth();
        boolean broken = needed + SPACE * line.size() < room;
        text = text.plus(broken ? "\n" : goesOn(text, words) ? "" : " ");
      }
      text = text.plus(words);
      above = line;
    }
    return text;
  }

  /// "57-" at a line's end goes on with "NQ/TW" without a space; a dash between spaces does not.
  private static boolean goesOn(PlacedText text, PlacedText words) {
    int end = text.length() - 1;
    boolean hyphen =
        end > 0 && text.charAt(end) == '-' && Character.isLetterOrDigit(text.charAt(end - 1));
    return hyphen || SplitSymbol.between(text, words);
  }
}
