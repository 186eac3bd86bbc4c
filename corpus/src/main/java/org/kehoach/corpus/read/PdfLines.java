// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.read.PdfPageText.Piece.RuledTable;
import org.kehoach.corpus.read.PdfPageText.Piece.TextLine;
import org.kehoach.corpus.read.SourceBlock.Line;
import org.kehoach.corpus.read.SourceBlock.Table;

/// Measures a document's lines against its text column and its ordinary spacing.
final class PdfLines {

  /// A letter's ordinary width in font sizes.
  private static final double LETTER_WIDTH = 0.5;

  private static final double LEFT_EDGE_PERCENTILE = 0.1;
  private static final double RIGHT_EDGE_PERCENTILE = 0.9;

  private final Map<Long, Column> columns = new HashMap<>();
  private final double spacing;

  private PdfLines(List<PdfPageText> pages) {
    for (PdfPageText page : pages) {
      columns.computeIfAbsent(Math.round(page.width()), width -> Column.of(pages, width));
    }
    spacing = ordinarySpacing(pages);
  }

  /// The edges of the text on pages of one width.
  private record Column(double left, double right) {

    static Column of(List<PdfPageText> pages, long width) {
      List<PdfRun> runs =
          pages.stream()
              .filter(page -> Math.round(page.width()) == width)
              .flatMap(page -> runs(page).stream())
              .toList();
      double left = at(runs.stream().mapToDouble(PdfRun::left), LEFT_EDGE_PERCENTILE, 0);
      double right =
          at(runs.stream().mapToDouble(PdfRun::right), RIGHT_EDGE_PERCENTILE, (double) width);
      return new Column(left, Math.max(right, left + 1));
    }
  }

  static List<SourceBlock> blocks(List<PdfPageText> pages) {
    PdfLines lines = new PdfLines(pages);
    List<SourceBlock> blocks = new ArrayList<>();
    for (PdfPageText page : pages) {
      PdfRun above = null;
      for (PdfPageText.Piece piece : page.pieces()) {
        switch (piece) {
          case RuledTable table -> blocks.add(new Table(table.rows(), page.page()));
          case TextLine line -> {
            String text = line.run().text();
            if (!text.isEmpty()) {
              blocks.add(lines.line(line.run(), text, above, page));
            }
          }
        }
        above = piece instanceof TextLine line ? line.run() : null;
      }
    }
    return blocks;
  }

  private Line line(PdfRun run, String text, @Nullable PdfRun above, PdfPageText page) {
    Column column = columns.getOrDefault(Math.round(page.width()), new Column(0, page.width()));
    double indent = Math.max(0, (run.left() - column.left) / (LETTER_WIDTH * run.size()));
    double fill = (run.right() - column.left) / (column.right - column.left);
    return new Line(
        text,
        page.page(),
        rounded(indent),
        rounded(Math.clamp(fill, 0, 1)),
        above == null ? 0 : rounded(gap(above, run)),
        run.bold());
  }

  private double gap(PdfRun above, PdfRun run) {
    double pitch = spacing * run.size();
    return Math.max(0, (run.y() - above.y() - pitch) / pitch);
  }

  /// The distance from line to line in font sizes; where a document sets its paragraphs apart, that
  /// of the lines within them, which is the smaller.
  private static double ordinarySpacing(List<PdfPageText> pages) {
    DoubleStream.Builder distances = DoubleStream.builder();
    for (PdfPageText page : pages) {
      List<PdfRun> runs = runs(page);
      for (int i = 1; i < runs.size(); i++) {
        double distance = (runs.get(i).y() - runs.get(i - 1).y()) / runs.get(i).size();
        if (distance > 0.7 && distance < 4) {
          distances.add(distance);
        }
      }
    }
    return at(distances.build(), 0.4, 1.2);
  }

  private static List<PdfRun> runs(PdfPageText page) {
    return page.pieces().stream()
        .filter(TextLine.class::isInstance)
        .map(piece -> ((TextLine) piece).run())
        .toList();
  }

  private static double at(DoubleStream values, double percentile, double otherwise) {
    double[] sorted = values.toArray();
    Arrays.sort(sorted);
    return sorted.length == 0 ? otherwise : sorted[(int) ((sorted.length - 1) * percentile)];
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
