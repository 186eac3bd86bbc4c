// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Layer;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.PlanTable;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.document.Shape.RowKind;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.read.SourceText;

/// Writes the canonical text block by block.
final class CanonicalText {
  private static final PlacedText CELL_SEPARATOR = PlacedText.of(" | ");
  private static final PlacedText LINE_FEED = PlacedText.of("\n");
  private static final Pattern GROUP_NUMBER =
      Pattern.compile("([IVX]{1,5}|[A-EĐ]|\\d{1,3}(?:\\.\\d{1,3}){0,9})(?:[.)/:]|\\s|$).*");

  private final List<PlacedText> text = new ArrayList<>();
  private int length;
  private final List<Block> blocks = new ArrayList<>();
  private final List<PlanTable> tables = new ArrayList<>();

  PlanDocument document(SourceText source, List<ReadingMeasure.Fallen> leftOut) {
    PlacedText canonical = PlacedText.join("", text);
    return new PlanDocument(
        source.source().documentId(),
        source.source(),
        canonical,
        blocks,
        tables,
        ReadingMeasure.of(source, canonical, leftOut));
  }

  /// Adds a piece and returns the index of its (first) block.
  int add(Piece piece, Layer layer, int parent, boolean heading) {
    int index = blocks.size();
    switch (piece) {
      case Piece.Text line -> addLine(line, layer, parent, heading);
      case Piece.Grid grid -> addTable(grid, layer, parent);
    }
    return index;
  }

  private void addLine(Piece.Text line, Layer layer, int parent, boolean heading) {
    Marker marker = line.marker();
    int start = begin();
    append(line.words());
    Shape shape =
        heading
            ? new Shape.Heading(marker.text())
            : marker.text().isEmpty() ? new Shape.Paragraph() : new Shape.Item(marker.text());
    block(parent, layer, line.page(), start, start + marker.length(), shape);
  }

  private void addTable(Piece.Grid grid, Layer layer, int parent) {
    int table = tables.size();
    tables.add(new PlanTable(grid.headers()));
    Map<Integer, Span> above = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    for (Piece.GridRow row : grid.rows()) {
      int start = begin();
      List<Shape.Cell> cells = new ArrayList<>();
      for (int column = 0; column < row.cells().size(); column++) {
        if (column > 0) {
          append(CELL_SEPARATOR);
        }
        Span span = new Span(length, length + row.cells().get(column).length());
        append(row.cells().get(column));
        boolean continues = row.inherited().get(column) && span.isEmpty();
        Span said = continues ? above.getOrDefault(column, span) : span;
        above.put(column, said);
        cells.add(new Shape.Cell(column, said));
      }
      Shape.Row shape = new Shape.Row(row.kind(), table, cells);
      if (row.kind() == RowKind.GROUP) {
        int rank = rank(PlacedText.join(" ", row.cells()).strip());
        groups.removeIf(g -> g.rank >= rank);
      }
      int under =
          groups.isEmpty() || row.kind() == RowKind.HEADER ? parent : groups.getLast().block;
      block(under, layer, row.page(), start, start, shape);
      if (row.kind() == RowKind.GROUP) {
        groups.add(new Group(rank(PlacedText.join(" ", row.cells()).strip()), blocks.size() - 1));
      }
    }
  }

  private record Group(int rank, int block) {}

  /// How deep a group stands, by its number: A, then I, then 1, then 1.1; without a number deepest
  /// but one.
  private static int rank(PlacedText title) {
    Matcher number = GROUP_NUMBER.matcher(title);
    if (!number.matches()) {
      return 9;
    }
    String n = number.group(1);
    if (n.matches("[IVX]+")) {
      return 1;
    }
    return Character.isLetter(n.charAt(0)) ? 0 : 2 + (int) n.chars().filter(c -> c == '.').count();
  }

  private void append(PlacedText more) {
    text.add(more);
    length += more.length();
  }

  private int begin() {
    if (!blocks.isEmpty()) {
      append(LINE_FEED);
    }
    return length;
  }

  private void block(int parent, Layer layer, int page, int start, int content, Shape shape) {
    Span span = new Span(start, length);
    blocks.add(
        new Block(
            blocks.size(),
            parent,
            layer,
            page,
            span,
            new Span(Math.min(content, span.end()), span.end()),
            shape));
  }
}
