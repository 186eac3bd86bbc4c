// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A ruled table on a page: the crossings of its rulings make a grid of fields; fields that no
/// ruling parts are one cell.
final class PdfGrid {

  private static final int MOST_RULINGS = 3000;
  private static final int MOST_FIELDS = 50_000;
  private static final double PARTING_SHARE = 0.5;
  private static final double OVERHANG = 10;

  private final double[] xs;
  private final double[] ys;
  private final int[] cellOfField;

  private PdfGrid(double[] xs, double[] ys, List<PdfRuling> rulings) {
    this.xs = xs;
    this.ys = ys;
    this.cellOfField = joinedFields(rulings);
  }

  /// The tables drawn with `rulings`, from top to bottom.
  static List<PdfGrid> of(List<PdfRuling> rulings) {
    List<PdfRuling> lines = new ArrayList<>(PdfRuling.joined(rulings, true));
    lines.addAll(PdfRuling.joined(rulings, false));
    if (lines.size() > MOST_RULINGS) {
      return List.of();
    }
    List<PdfGrid> grids = new ArrayList<>();
    for (List<PdfRuling> connected : connected(lines)) {
      double[] xs = edges(connected, false);
      double[] ys = edges(connected, true);
      boolean table = xs.length > 2 && ys.length > 1 && (long) xs.length * ys.length < MOST_FIELDS;
      if (table) {
        grids.add(new PdfGrid(xs, ys, connected));
      }
    }
    grids.sort((a, b) -> Double.compare(a.top(), b.top()));
    return grids;
  }

  double top() {
    return ys[0];
  }

  double bottom() {
    return ys[ys.length - 1];
  }

  /// Where the columns begin and the last one ends, from left to right.
  List<PdfStrip> edges() {
    return Arrays.stream(xs)
        .mapToObj(x -> new PdfStrip(x - PdfRuling.NEAR / 2, x + PdfRuling.NEAR / 2))
        .toList();
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  /// The number of the cell that a letter stands in; -1 outside the table.
  int cellAt(PdfGlyph glyph) {
    return cellAt(glyph.middle(), glyph.y() - 0.3 * glyph.size());
  }

  /// The cell that a point lies in; -1 for none.
  int cellAt(double x, double y) {
    int column = field(xs, x);
    int row = field(ys, y);
    return column < 0 || row < 0 ? -1 : cellOfField[row * columns() + column];
  }

  /// A cell's place in the table.
  record Place(int row, int column, int rowSpan, int columnSpan, double left, double right) {}

  /// Where a cell stands, given its number (see [#isCell]).
  Place place(int cell) {
    int top = cell / columns();
    int left = cell % columns();
    int bottom = top;
    int right = left;
    for (int field = cell; field < cellOfField.length; field++) {
      if (cellOfField[field] == cell) {
        bottom = Math.max(bottom, field / columns());
        right = Math.max(right, field % columns());
        left = Math.min(left, field % columns());
      }
    }
    return new Place(top, left, bottom - top + 1, right - left + 1, xs[left], xs[right + 1]);
  }

  /// Whether `field` is the first field of a cell, whose number it then is.
  boolean isCell(int field) {
    return cellOfField[field] == field;
  }

  private static int field(double[] edges, double at) {
    int found = Arrays.binarySearch(edges, at);
    int field = found >= 0 ? found : -found - 2;
    return field < edges.length - 1 ? field : -1;
  }

  private int[] joinedFields(List<PdfRuling> rulings) {
    int[] cells = new int[rows() * columns()];
    Arrays.setAll(cells, field -> field);
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        int field = row * columns() + column;
        if (column + 1 < columns()
            && !parts(rulings, false, xs[column + 1], ys[row], ys[row + 1])) {
          join(cells, field, field + 1);
        }
        if (row + 1 < rows() && !parts(rulings, true, ys[row + 1], xs[column], xs[column + 1])) {
          join(cells, field, field + columns());
        }
      }
    }
    Arrays.setAll(cells, field -> first(cells, field));
    return cells;
  }

  private static boolean parts(
      List<PdfRuling> rulings, boolean across, double at, double from, double to) {
    double covered = 0;
    for (PdfRuling ruling : rulings) {
      if (ruling.across() == across && Math.abs(ruling.at() - at) <= PdfRuling.NEAR) {
        covered += ruling.covers(from, to);
      }
    }
    return covered >= PARTING_SHARE * (to - from);
  }

  private static void join(int[] cells, int a, int b) {
    int firstA = first(cells, a);
    int firstB = first(cells, b);
    cells[Math.max(firstA, firstB)] = Math.min(firstA, firstB);
  }

  private static int first(int[] cells, int field) {
    int at = field;
    while (cells[at] != at) {
      at = cells[at];
    }
    return at;
  }

  private static List<List<PdfRuling>> connected(List<PdfRuling> lines) {
    int[] groups = new int[lines.size()];
    Arrays.setAll(groups, i -> i);
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        if (lines.get(i).meets(lines.get(j))) {
          join(groups, i, j);
        }
      }
    }
    List<List<PdfRuling>> connected = new ArrayList<>();
    for (int group = 0; group < groups.length; group++) {
      List<PdfRuling> members = new ArrayList<>();
      for (int i = group; i < groups.length; i++) {
        if (first(groups, i) == group) {
          members.add(lines.get(i));
        }
      }
      if (members.size() > 2) {
        connected.add(members);
      }
    }
    return connected;
  }

  /// Where the rulings of one direction stand; also the ends of the crossing ones where they reach
  /// beyond, as in a table open at its sides or cut by the page's end.
  private static double[] edges(List<PdfRuling> rulings, boolean across) {
    List<Double> at =
        new ArrayList<>(
            rulings.stream()
                .filter(ruling -> ruling.across() == across)
                .map(PdfRuling::at)
                .sorted()
                .toList());
    for (int i = at.size() - 1; i > 0; i--) {
      if (at.get(i) - at.get(i - 1) <= PdfRuling.NEAR) {
        at.remove(i);
      }
    }
    List<PdfRuling> crossing = rulings.stream().filter(r -> r.across() != across).toList();
    double first = crossing.stream().mapToDouble(PdfRuling::from).min().orElse(0);
    double last = crossing.stream().mapToDouble(PdfRuling::to).max().orElse(0);
    if (at.isEmpty() || at.getFirst() - first > OVERHANG) {
      at.addFirst(first);
    }
    if (last - at.getLast() > OVERHANG) {
      at.addLast(last);
    }
    return at.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
