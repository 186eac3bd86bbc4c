// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;

/// The tables of a document as users get them: joined over pages, one text per row and column.
///
/// @param tables per table its rows, per row its cells; a cell merged over rows stands in each of
///   them, one merged over columns in the first of them, the others being empty
public record TableCells(List<List<List<String>>> tables) {

  public static TableCells of(Path file) {
    ReadResult result = new Readers(ReadSettings.standard()).read(file, file.toString());
    if (!(result instanceof ReadResult.Read read)) {
      throw new IllegalArgumentException(file + ": " + result);
    }
    PlanDocument document = new PlanLayout().understand(read.text());
    List<List<List<String>>> tables = new ArrayList<>();
    document.tables().forEach(table -> tables.add(new ArrayList<>()));
    for (Block block : document.blocks()) {
      Shape.Row row = block.row();
      if (row != null) {
        tables
            .get(row.table())
            .add(row.cells().stream().map(c -> folded(c.span().of(document.text()))).toList());
      }
    }
    return new TableCells(tables);
  }

  static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  int rows() {
    return tables.stream().mapToInt(List::size).sum();
  }

  public int cells() {
    return tables.stream().flatMap(List::stream).mapToInt(List::size).sum();
  }

  /// How many cells stand in both at the same table, row and column with the same text.
  int exact(TableCells other) {
    int exact = 0;
    for (int table = 0; table < Math.min(tables.size(), other.tables.size()); table++) {
      List<List<String>> own = tables.get(table);
      List<List<String>> others = other.tables.get(table);
      for (int row = 0; row < Math.min(own.size(), others.size()); row++) {
        for (int column = 0;
            column < Math.min(own.get(row).size(), others.get(row).size());
            column++) {
          exact += own.get(row).get(column).equals(others.get(row).get(column)) ? 1 : 0;
        }
      }
    }
    return exact;
  }

  /// The share of cells that are exact, cells too many counting as wrong ones; printed as a row of
  /// a table.
  public static double report(String plan, String format, TableCells expected, TableCells read) {
    double share =
        (double) read.exact(expected) / Math.max(1, Math.max(read.cells(), expected.cells()));
    System.out.printf(
        Locale.ROOT,
        "%-45s %-5s %4d rows %5d cells %5d exact %7.2f %%%n",
        plan,
        format,
        read.rows(),
        read.cells(),
        read.exact(expected),
        100 * share);
    return share;
  }
}
