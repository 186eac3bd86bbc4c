// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.document.Shape.RowKind;
import org.kehoach.corpus.read.SourceBlock;

/// A row with one entry per column.
final class ExpandedRow {
  private static final Pattern BREAK = Pattern.compile("\n");

  final List<PlacedText> cells = new ArrayList<>();

  /// As `cells`, a spanning cell's text repeated in each column it spans.
  final List<PlacedText> spread = new ArrayList<>();

  final List<Boolean> inherited = new ArrayList<>();

  /// Per column, whether the cell is one over several rows, seen from any of them.
  final List<Boolean> merged = new ArrayList<>();

  final List<Boolean> bold = new ArrayList<>();
  final int page;
  private int widest = 1;

  private ExpandedRow(int page) {
    this.page = page;
  }

  static ExpandedRow of(SourceBlock.Row row, int columns) {
    ExpandedRow out = new ExpandedRow(row.page());
    for (SourceBlock.Cell cell : row.cells()) {
      PlacedText text =
          LineJoiner.joinAll(
              cell.words().split(BREAK).stream()
                  .map(PlacedText::strip)
                  .filter(s -> !s.isEmpty())
                  .toList());
      for (int i = 0; i < cell.columnSpan(); i++) {
        out.add(i == 0 ? text : PlacedText.EMPTY, text, cell.continued(), cell.bold());
        out.merged.set(out.cells.size() - 1, cell.continued() || cell.rowSpan() > 1);
      }
      if (!text.isEmpty()) {
        out.widest = Math.max(out.widest, cell.columnSpan());
      }
    }
    while (out.cells.size() < columns) {
      out.add(PlacedText.EMPTY, PlacedText.EMPTY, false, false);
    }
    return out;
  }

  private void add(PlacedText text, PlacedText spreadText, boolean continued, boolean isBold) {
    cells.add(text);
    spread.add(spreadText);
    inherited.add(continued);
    merged.add(continued);
    bold.add(isBold);
  }

  /// This row moved one column to the right: its number cell, and the cells that its last one was
  /// stretched over, go on with the row above.
  ExpandedRow movedRight() {
    ExpandedRow moved = new ExpandedRow(page);
    moved.add(PlacedText.EMPTY, PlacedText.EMPTY, true, false);
    for (int i = 0; i + 1 < cells.size(); i++) {
      boolean blank = cells.get(i).isEmpty();
      moved.add(cells.get(i), blank ? PlacedText.EMPTY : spread.get(i), blank, bold.get(i));
    }
    return moved;
  }

  /// This row with `rest`, the part of it that stood on the next page, cell by cell.
  ExpandedRow joined(ExpandedRow rest) {
    ExpandedRow joined = new ExpandedRow(page);
    for (int i = 0; i < cells.size(); i++) {
      joined.add(
          joined(cells.get(i), rest.cells.get(i)),
          joined(spread.get(i), rest.spread.get(i)),
          inherited.get(i),
          bold.get(i));
    }
    joined.widest = Math.max(widest, rest.widest);
    return joined;
  }

  /// This row with `rest` added to a cell.
  ExpandedRow withMore(int column, PlacedText rest) {
    return with(column, joined(cells.get(column), rest), inherited.get(column));
  }

  /// This row, in which a cell only goes on with the one above.
  ExpandedRow continuing(int column) {
    return with(column, PlacedText.EMPTY, true);
  }

  private ExpandedRow with(int column, PlacedText text, boolean continued) {
    ExpandedRow changed = new ExpandedRow(page);
    for (int i = 0; i < cells.size(); i++) {
      boolean here = i == column;
      changed.add(
          here ? text : cells.get(i),
          here ? text : spread.get(i),
          here ? continued : inherited.get(i),
          bold.get(i));
      changed.merged.set(i, here || merged.get(i));
    }
    changed.widest = widest;
    return changed;
  }

  private static PlacedText joined(PlacedText begun, PlacedText rest) {
    return LineJoiner.joinAll(Stream.of(begun, rest).filter(s -> !s.isEmpty()).toList());
  }

  /// Whether the row has lost its number cell, which the row above shares with it: it begins with
  /// text, and its last cell was stretched to fill the width.
  boolean lacksNumber() {
    PlacedText first = cells.getFirst();
    return widest > 1
        && filled() >= 2
        && first.length() > 15
        && !inherited.getFirst()
        && cells.getLast().isEmpty();
  }

  Piece.GridRow as(RowKind kind) {
    return new Piece.GridRow(kind, List.copyOf(cells), List.copyOf(inherited), page);
  }

  long filled() {
    return cells.stream().filter(c -> !c.isEmpty()).count();
  }

  /// How many columns the filled cells cover.
  long covered() {
    return spread.stream().filter(c -> !c.isEmpty()).count();
  }

  boolean allBold() {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty() && !bold.get(i)) {
        return false;
      }
    }
    return filled() > 0;
  }

  /// "1 | 2 | 3 | 4" under a header.
  boolean countsColumns() {
    return filled() >= 3
        && filled() >= cells.size() - 2
        && cells.stream()
            .filter(c -> !c.isEmpty())
            .allMatch(c -> TableReading.COLUMN_NUMBER.matcher(c).matches())
        && cells.stream().filter(c -> !c.isEmpty()).distinct().count() == filled()
        && cells.getLast().matches("\\(?\\d{1,2}\\)?.*")
        && Integer.parseInt(cells.getLast().toString().replaceAll("^\\(?(\\d{1,2}).*", "$1"))
            <= cells.size();
  }

  /// Whether this row goes on with the header row `top`: it says nothing under the row number's
  /// column, or only continues merged cells there, and no cell of it is a number.
  boolean goesOnUnder(ExpandedRow top) {
    boolean firstOpen = cells.getFirst().isEmpty() && !top.cells.getFirst().isEmpty();
    return firstOpen
        && filled() >= 1
        && cells.get(1).isEmpty()
        && cells.stream().noneMatch(c -> c.matches("[\\d.,%]+") && !c.matches("(?:19|20)\\d\\d"));
  }

  boolean titlesAGroup() {
    if (inherited.contains(true)
        && filled() > 0
        && !TableReading.ROW_NUMBER.matcher(cells.getFirst()).matches()) {
      return false;
    }
    return filled() == 1 && (widest > 1 || cells.getLast().isEmpty())
        || filled() == 2
            && TableReading.ROW_NUMBER.matcher(cells.getFirst()).matches()
            && cells.size() > 2
            && !cells.get(1).isEmpty();
  }
}
