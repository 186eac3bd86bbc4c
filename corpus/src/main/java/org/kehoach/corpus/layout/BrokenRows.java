// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.PlacedText;

/// Table rows that a page's end has broken in two.
final class BrokenRows {
  private static final Pattern COMPLETE = Pattern.compile(".*[.;:!?…][\"”’)]?");
  private static final int CELLS_OF_A_RECORD = 3;

  private BrokenRows() {}

  /// The rows, those that go on over a page's end joined cell by cell.
  static List<ExpandedRow> joined(List<ExpandedRow> rows, Predicate<ExpandedRow> isHeader) {
    List<ExpandedRow> out = new ArrayList<>();
    int last = -1;
    int page = 0;
    for (ExpandedRow row : rows) {
      boolean header = isHeader.test(row);
      if (header) {
        out.add(row);
      } else if (last >= 0 && row.page > page && goesOn(out.get(last), row)) {
        out.set(last, out.get(last).joined(row));
      } else {
        last = out.size();
        out.add(row);
      }
      if (!header) {
        page = row.page;
      }
    }
    return out;
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
