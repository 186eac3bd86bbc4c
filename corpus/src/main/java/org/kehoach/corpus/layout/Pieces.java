// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.corpus.document.LeftOutText.Reason;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.read.SourceBlock;

/// From a reader's blocks to whole paragraphs and tables.
final class Pieces {
  private static final Pattern COMPLETE = Pattern.compile(".*[.;:!?…]['\"”’)]*");
  private static final Pattern BREAK = Pattern.compile("\n");
  private static final int SHORTEST_BROKEN_PARAGRAPH = 40;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<ReadingMeasure.Fallen> leftOut = new ArrayList<>();
  private final Set<String> runningHeads;

  /// The rows so far of the table at the end of `pieces`, which may go on; none where it cannot.
  private final List<SourceBlock.Row> openTable = new ArrayList<>();

  private Pieces(List<SourceBlock> blocks) {
    this.runningHeads = Furniture.runningHeads(blocks);
  }

  static Pieces of(List<SourceBlock> blocks) {
    Pieces out = new Pieces(blocks);
    List<SourceBlock.Line> run = new ArrayList<>();
    for (SourceBlock block : blocks) {
      if (block instanceof SourceBlock.Line line) {
        run.add(line);
      } else {
        out.addLines(run);
        run.clear();
        out.add(block);
      }
    }
    out.addLines(run);
    out.closeTable();
    return out;
  }

  private void add(SourceBlock block) {
    switch (block) {
      case SourceBlock.Line line -> addLines(List.of(line));
      case SourceBlock.Paragraph p ->
          authorsLines(PlacedText.of(p.text())).forEach(l -> addText(l, p.page(), p.bold()));
      case SourceBlock.Table table -> addTable(table);
    }
  }

  /// The lines of a paragraph that its author broke; one that begins in lower case goes on with the
  /// line above ("Sơn La, ngày" / "tháng 4 năm 2024"), as does what follows "Số:".
  private static List<PlacedText> authorsLines(PlacedText text) {
    List<PlacedText> lines = new ArrayList<>();
    for (PlacedText raw : text.split(BREAK)) {
      PlacedText line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      boolean goesOn =
          !lines.isEmpty()
              && (Character.isLowerCase(line.charAt(0))
                      && Marker.of(line).kind() == Marker.Kind.NONE
                      && !COMPLETE.matcher(lines.getLast()).matches()
                  || lines.getLast().matches("Số\\s*:"));
      if (goesOn) {
        lines.set(lines.size() - 1, LineJoiner.join(lines.getLast(), line));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  /// Joins a run of physical lines, and rebuilds the flattened tables in it.
  private void addLines(List<SourceBlock.Line> all) {
    List<SourceBlock.Line> lines = all.stream().filter(l -> !leavesOut(l)).toList();
    int i = 0;
    while (i < lines.size()) {
      Optional<FlattenedTable.Rebuilt> table = FlattenedTable.at(lines, i);
      if (table.isPresent()) {
        closeTable();
        pieces.add(table.get().grid());
        i = table.get().end();
      } else if (Furniture.isPageNumber(lines.get(i).text())) {
        leaveOut(Reason.PAGE_NUMBER, lines.get(i++));
      } else {
        i = addParagraph(lines, i);
      }
    }
  }

  private int addParagraph(List<SourceBlock.Line> lines, int start) {
    SourceBlock.Line previous = lines.get(start);
    PlacedText text = previous.words();
    boolean bold = previous.bold();
    int i = start + 1;
    for (; i < lines.size() && text.length() < LongText.LONGEST_PARAGRAPH; i++) {
      SourceBlock.Line line = lines.get(i);
      if (Furniture.isPageNumber(line.text())) {
        leaveOut(Reason.PAGE_NUMBER, line);
        continue;
      }
      if (FlattenedTable.at(lines, i).isPresent() || LineJoiner.begins(text, previous, line)) {
        break;
      }
      text = LineJoiner.join(text, line.words());
      bold &= line.bold();
      previous = line;
    }
    addText(text, lines.get(start).page(), bold);
    return i;
  }

  /// What was left out.
  List<ReadingMeasure.Fallen> leftOut() {
    List<ReadingMeasure.Fallen> all = new ArrayList<>(leftOut);
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Grid grid) {
        for (Piece.GridRow row : grid.repeated()) {
          PlacedText text = PlacedText.join(" ", row.cells()).squeezed();
          all.add(new ReadingMeasure.Fallen(row.page(), Reason.REPEATED_HEADER, text));
        }
      }
    }
    return all;
  }

  /// Leaves a line out that is furniture wherever it stands, and tells whether it was one.
  private boolean leavesOut(SourceBlock.Line line) {
    boolean head =
        Furniture.isGazetteHead(line.text())
            || runningHeads.contains(Furniture.withoutNumbers(line.text())) && line.page() > 1;
    boolean rule = Furniture.isRuleOrLink(line.text());
    if (head || rule) {
      leaveOut(head ? Reason.RUNNING_HEAD : Reason.RULE_OR_LINK, line);
    }
    return head || rule || line.text().isBlank();
  }

  private void leaveOut(Reason reason, SourceBlock.Line line) {
    leftOut.add(new ReadingMeasure.Fallen(line.page(), reason, line.words()));
  }

  private void addText(PlacedText raw, int page, boolean bold) {
    PlacedText text = raw.squeezed();
    if (Furniture.isRuleOrLink(text)) {
      leftOut.add(new ReadingMeasure.Fallen(page, Reason.RULE_OR_LINK, text));
      return;
    }
    if (text.isEmpty()) {
      return;
    }
    closeTable();
    if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Text above && goesOn(above, text)) {
      pieces.removeLast();
      text = LineJoiner.join(above.words(), text);
      pieces.add(new Piece.Text(text, above.page(), above.bold()));
    } else {
      for (PlacedText part : LongText.parted(text)) {
        pieces.add(new Piece.Text(part, page, bold));
      }
    }
  }

  /// Whether `text` goes on with the paragraph above, which a page's end has broken.
  private static boolean goesOn(Piece.Text above, PlacedText text) {
    Marker marker = Marker.of(text);
    PlacedText content = text.cut(marker.length());
    return above.words().length() >= SHORTEST_BROKEN_PARAGRAPH
        && above.words().length() + text.length() <= LongText.LONGEST_PARAGRAPH
        && !COMPLETE.matcher(above.text()).matches()
        && !content.isEmpty()
        && Character.isLowerCase(content.charAt(0))
        && (marker.kind() == Marker.Kind.NONE || marker.kind() == Marker.Kind.DASH);
  }

  private void addTable(SourceBlock.Table table) {
    if (TableReading.isFrame(table)) {
      for (SourceBlock.Row row : table.rows()) {
        for (SourceBlock.Cell cell : row.cells()) {
          authorsLines(cell.words()).forEach(l -> addText(l, row.page(), cell.bold()));
        }
      }
      return;
    }
    Piece.Grid grid = TableReading.read(table);
    if (openTable.isEmpty() || !goesOn((Piece.Grid) pieces.getLast(), grid, table)) {
      closeTable();
      pieces.add(grid);
    }
    openTable.addAll(table.rows());
  }

  /// Whether a table is the rest of the one above, which a page's end has broken.
  private boolean goesOn(Piece.Grid above, Piece.Grid grid, SourceBlock.Table table) {
    return above.headers().size() == grid.headers().size()
        && (grid.headers().equals(above.headers())
            || grid.headers().stream().allMatch(String::isEmpty)
            || TableReading.repeatsHeader(new SourceBlock.Table(openTable, above.page()), table));
  }

  /// Reads the table at the end again as a whole, where more of it has come since its first part.
  private void closeTable() {
    if (!openTable.isEmpty()) {
      int page = pieces.removeLast().page();
      pieces.add(TableReading.read(new SourceBlock.Table(openTable, page)));
      openTable.clear();
    }
  }

  /// The pieces, their words put right: first split syllables joined, then glued words parted.
  List<Piece> pieces() {
    SplitSyllables split = new SplitSyllables();
    pieces.forEach(piece -> texts(piece).forEach(split::learn));
    List<Piece> joined = pieces.stream().map(piece -> mapped(piece, split::join)).toList();
    GluedWords glued = new GluedWords();
    joined.forEach(piece -> texts(piece).forEach(glued::learn));
    return joined.stream().map(piece -> mapped(piece, glued::part)).toList();
  }

  /// The texts of the document that words are learned from.
  private static Stream<PlacedText> texts(Piece piece) {
    return switch (piece) {
      case Piece.Text text -> Stream.of(text.words());
      case Piece.Grid grid -> grid.rows().stream().flatMap(row -> row.cells().stream());
    };
  }

  private static Piece mapped(Piece piece, UnaryOperator<PlacedText> change) {
    return switch (piece) {
      case Piece.Text t -> new Piece.Text(change.apply(t.words()), t.page(), t.bold());
      case Piece.Grid g ->
          new Piece.Grid(
              g.headers().stream().map(h -> change.apply(PlacedText.of(h)).toString()).toList(),
              g.rows().stream().map(r -> GridRows.map(r, change)).toList(),
              g.repeated(),
              g.page());
    };
  }
}
