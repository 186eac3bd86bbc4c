// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.PlacedText;

/// Table rows, and cells merged over rows, that a page's end has broken in two.
final class BrokenRows {
  private static final Pattern COMPLETE = Pattern.compile(".*[.;:!?…][\"”’)]?");
  private static final int CELLS_OF_A_RECORD = 3;

  private final List<ExpandedRow> out = new ArrayList<>();
  private final List<Boolean> filledByMerging = new ArrayList<>();

  /// The index in `out` of the last row that is no header; -1 before it.
  private int last = -1;

  private BrokenRows() {}

  /// The rows, those that go on over a page's end joined cell by cell.
  static List<ExpandedRow> joined(List<ExpandedRow> rows, Predicate<ExpandedRow> isHeader) {
    BrokenRows broken = new BrokenRows();
    broken.learnColumns(rows.stream().filter(isHeader.negate()).toList());
    int page = 0;
    for (ExpandedRow row : rows) {
      if (isHeader.test(row)) {
        broken.out.add(row);
      } else {
        broken.add(row, broken.last >= 0 && row.page > page);
        page = row.page;
      }
    }
    return broken.out;
  }

  private void add(ExpandedRow row, boolean firstOnPage) {
    if (firstOnPage && goesOn(out.get(last), row)) {
      join(row);
    } else {
      ExpandedRow whole = firstOnPage ? withMergedCells(row) : row;
      last = out.size();
      out.add(whole);
    }
  }

  /// Adds the rest of the last row; what stands in a merged cell belongs to where that begins.
  private void join(ExpandedRow rest) {
    ExpandedRow own = rest;
    for (int c = 0; c < rest.cells.size(); c++) {
      if (begun(c) < last) {
        out.set(begun(c), out.get(begun(c)).withMore(c, rest.cells.get(c)));
        own = own.continuing(c);
      }
    }
    out.set(last, out.get(last).joined(own));
  }

  /// Which columns merge cells and leave none empty but those that a page's first row shows.
  private void learnColumns(List<ExpandedRow> rows) {
    int columns = rows.isEmpty() ? 0 : rows.getFirst().cells.size();
    for (int c = 0; c < columns; c++) {
      boolean merges = false;
      boolean empty = false;
      for (int i = 0; i < rows.size(); i++) {
        ExpandedRow row = rows.get(i);
        boolean first = i > 0 && row.page > rows.get(i - 1).page;
        merges |= row.merged.get(c);
        empty |=
            !first && !row.titlesAGroup() && !row.inherited.get(c) && row.spread.get(c).isEmpty();
      }
      filledByMerging.add(merges && !empty);
    }
  }

  /// The first row of a page, its cells that go on with a merged one of the page before marked so,
  /// and what they say added to that one.
  private ExpandedRow withMergedCells(ExpandedRow first) {
    ExpandedRow row = first;
    for (int c = 0; c < row.cells.size() && !first.titlesAGroup(); c++) {
      ExpandedRow above = out.get(begun(c));
      PlacedText cell = row.cells.get(c);
      boolean merged = row.merged.get(c) || filledByMerging.get(c);
      boolean rest =
          (merged || out.get(last).merged.get(c)) && isUnfinished(above.cells.get(c), cell);
      if (rest) {
        out.set(begun(c), above.withMore(c, cell));
      }
      if (rest || merged && cell.isEmpty()) {
        row = row.continuing(c);
      }
    }
    return row;
  }

  /// The index of the row in which the last row's cell in a column begins.
  private int begun(int column) {
    int row = last;
    while (row > 0
        && out.get(row).inherited.get(column)
        && out.get(row).cells.get(column).isEmpty()) {
      row--;
    }
    return row;
  }

  /// Whether the first row of a page is the rest of the page before's last row.
  private static boolean goesOn(ExpandedRow last, ExpandedRow row) {
    boolean numbered = !last.cells.getFirst().isEmpty();
    boolean numberedAgain = !row.cells.getFirst().isEmpty();
    if (numbered && numberedAgain) {
      return isUnfinished(last.cells.getFirst(), row.cells.getFirst());
    }
    if (row.inherited.getFirst()) {
      return false;
    }
    if (numbered && !last.titlesAGroup()) {
      return !isRecordOfItsOwn(last, row);
    }
    return goesOnInLowerCase(last, row);
  }

  /// Whether a row without a number is yet a whole one, as those are that share a number: it says
  /// as much as a record does, and each of its cells begins anew after a finished one.
  private static boolean isRecordOfItsOwn(ExpandedRow last, ExpandedRow row) {
    int filled = 0;
    boolean anyComplete = false;
    for (int i = 0; i < row.cells.size(); i++) {
      PlacedText above = last.cells.get(i);
      PlacedText cell = row.cells.get(i);
      if (!cell.isEmpty()) {
        filled++;
        anyComplete |= COMPLETE.matcher(above).matches();
        if (Character.isLowerCase(cell.charAt(0))) {
          return false;
        }
      }
    }
    return filled >= CELLS_OF_A_RECORD && anyComplete;
  }

  private static boolean goesOnInLowerCase(ExpandedRow last, ExpandedRow row) {
    for (int i = 0; i < row.cells.size(); i++) {
      if (isUnfinished(last.cells.get(i), row.cells.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnfinished(PlacedText above, PlacedText cell) {
    return !above.isEmpty()
        && !cell.isEmpty()
        && Character.isLowerCase(cell.charAt(0))
        && Marker.of(cell).kind() == Marker.Kind.NONE
        && !COMPLETE.matcher(above).matches();
  }
}
