// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static java.lang.Character.OTHER_NUMBER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.read.PdfPageText.Piece.NoteLine;
import org.kehoach.corpus.read.PdfPageText.Piece.TablePart;
import org.kehoach.corpus.read.PdfPageText.Piece.TextLine;
import org.kehoach.corpus.read.SourceBlock.Line;
import org.kehoach.corpus.read.SourceBlock.Table;

/// Measures a document's lines against its text column and its ordinary spacing.
final class PdfLines {

  /// A letter's ordinary width in font sizes.
  private static final double LETTER_WIDTH = 0.5;

  private static final double LEFT_EDGE_PERCENTILE = 0.1;
  private static final double RIGHT_EDGE_PERCENTILE = 0.9;

  /// Lines further in than this many letters are set in the middle or at the right.
  private static final double DEEPEST_INDENT = 12;

  /// The share of its lines that a document sets alike where that is a rule to learn from; the rest
  /// are the first and last ones of paragraphs.
  private static final double RULE = 0.35;

  private static final double SAME_SPACING = 0.04;
  private static final double SET_APART = 0.15;

  /// The gap that parts the lines of a letterhead, which are each set in the middle, and those of a
  /// signature.
  private static final double LINE_OF_ITS_OWN = 3;

  private static final Pattern SENTENCE = Pattern.compile(".*[.;:!?…]");

  /// How near the right edge, in points, justified lines end.
  private static final double AT_THE_EDGE = 3;

  private final Map<Long, Column> columns = new HashMap<>();
  private final double spacing;
  private final boolean evenlySpaced;

  private PdfLines(List<PdfPageText> pages) {
    for (PdfPageText page : pages) {
      columns.computeIfAbsent(Math.round(page.width()), width -> Column.of(pages, width));
    }
    double[] distances = distances(pages);
    OptionalDouble even = evenDistance(distances);
    spacing = even.orElse(at(DoubleStream.of(distances), 0.4, 1.2));
    evenlySpaced = even.isPresent();
  }

  /// The least distance that many lines stand apart alike; a larger one parts paragraphs, also
  /// where there are more of these than of lines within them.
  private static OptionalDouble evenDistance(double[] distances) {
    double[] sorted = DoubleStream.of(distances).sorted().toArray();
    int behind = 0;
    for (int first = 0; first < sorted.length; first++) {
      while (behind < sorted.length && sorted[behind] <= (1 + 2 * SAME_SPACING) * sorted[first]) {
        behind++;
      }
      if (behind - first > RULE * sorted.length) {
        return OptionalDouble.of(sorted[(first + behind) / 2]);
      }
    }
    return OptionalDouble.empty();
  }

  /// The edges of the text on pages of one width.
  ///
  /// @param justified whether most lines reach the right edge
  private record Column(PdfColumn edges, boolean justified) {

    static Column of(List<PdfPageText> pages, long width) {
      List<PdfRun> runs =
          pages.stream()
              .filter(page -> Math.round(page.width()) == width)
              .flatMap(page -> runs(page).stream())
              .toList();
      double left = at(runs.stream().mapToDouble(PdfRun::left), LEFT_EDGE_PERCENTILE, 0);
      double right =
          at(runs.stream().mapToDouble(PdfRun::right), RIGHT_EDGE_PERCENTILE, (double) width);
      long full = runs.stream().filter(run -> run.right() > right - AT_THE_EDGE).count();
      PdfColumn edges = new PdfColumn(left, Math.max(right, left + 1), false);
      return new Column(edges, full > RULE * runs.size());
    }

    /// How far a line stands in from the left edge, in letter widths.
    double indent(PdfRun run) {
      return Math.max(0, (run.left() - edges.left()) / (LETTER_WIDTH * run.size()));
    }

    /// Whether a paragraph surely ends with this line, as it would else have been stretched.
    boolean endsParagraph(PdfRun run) {
      return justified && run.right() < edges.right() - AT_THE_EDGE;
    }
  }

  /// The lines and tables of `pages`. A page's footnotes stand behind the paragraph that its end
  /// breaks.
  static List<SourceBlock> blocks(List<PdfPageText> pages) {
    PdfLines lines = new PdfLines(pages);
    Set<TextLine> heads = PdfHeads.of(pages);
    List<SourceBlock> blocks = new ArrayList<>();
    List<Line> notes = new ArrayList<>();
    TextLine above = null;
    Line last = null;
    for (PdfPageText page : pages) {
      for (PdfPageText.Piece piece : page.pieces()) {
        switch (piece) {
          case TablePart table -> {
            move(notes, blocks);
            blocks.add(new Table(table.rows(), page.page()));
            above = null;
          }
          case NoteLine note -> notes.add(lines.note(note.run(), notes, page));
          case TextLine line -> {
            boolean head = heads.contains(line);
            Line block = lines.line(line, head ? null : above, page);
            boolean behindNotes = !head && !notes.isEmpty() && begins(block, last);
            move(behindNotes ? notes : List.of(), blocks);
            if (!block.words().isEmpty()) {
              blocks.add(behindNotes ? elsewhere(block) : block);
            }
            above = head ? above : line;
            last = head ? last : block;
          }
        }
      }
    }
    move(notes, blocks);
    return blocks;
  }

  private static void move(List<Line> notes, List<SourceBlock> blocks) {
    if (!notes.isEmpty()) {
      blocks.addAll(notes);
      notes.clear();
    }
  }

  /// Whether `line` begins a paragraph, by its place or because the one above ends a sentence
  /// before the right edge.
  private static boolean begins(Line line, @Nullable Line above) {
    boolean ended = above != null && above.fill() < 1 && SENTENCE.matcher(above.text()).matches();
    return (line.gap() >= 1 || ended)
        && !line.text().isEmpty()
        && !Character.isLowerCase(line.text().codePointAt(0));
  }

  private static Line elsewhere(Line line) {
    return new Line(
        line.words(), line.page(), line.indent(), line.fill(), Line.ELSEWHERE, line.bold());
  }

  /// A footnote's line; what it stands in is no part of the text above.
  private Line note(PdfRun run, List<Line> notes, PdfPageText page) {
    Line line = line(new TextLine(run, null), null, page);
    boolean begins = notes.isEmpty() || Character.getType(line.text().charAt(0)) == OTHER_NUMBER;
    return begins ? elsewhere(line) : line;
  }

  private Line line(TextLine line, @Nullable TextLine above, PdfPageText page) {
    PdfRun run = line.run();
    Column column =
        columns.getOrDefault(
            Math.round(page.width()), new Column(new PdfColumn(0, page.width(), false), false));
    PdfColumn edges = line.column() == null ? column.edges : line.column();
    return new Line(
        run.words(page.sheet()),
        page.page(),
        rounded(column.indent(run)),
        rounded(edges.fill(run)),
        rounded(above == null ? 0 : gap(above, line, column)),
        run.bold());
  }

  private double gap(TextLine above, TextLine line, Column column) {
    if (!Objects.equals(above.column(), line.column())) {
      return Line.ELSEWHERE;
    }
    double gap = gap(above.run(), line.run());
    if (line.column() != null && (line.column().centred() || gap >= 1)) {
      return Math.max(LINE_OF_ITS_OWN, gap);
    }
    return isSetApart(above.run(), line.run(), gap, column) ? Math.max(1, gap) : gap;
  }

  /// Whether `run` surely begins a paragraph: in a document of even spacing a little more of it is
  /// enough, and so is a short line above in one whose lines are stretched to the edge. Titles and
  /// other lines set in the middle follow no such rule.
  private boolean isSetApart(PdfRun above, PdfRun run, double gap, Column column) {
    boolean atLeft = column.indent(above) < DEEPEST_INDENT && column.indent(run) < DEEPEST_INDENT;
    return atLeft && (evenlySpaced && gap > SET_APART || column.endsParagraph(above));
  }

  private double gap(PdfRun above, PdfRun run) {
    double pitch = spacing * run.size();
    return Math.max(0, (run.y() - above.y() - pitch) / pitch);
  }

  /// The distances from line to line in font sizes. Where a document sets its paragraphs apart, the
  /// smaller ones are those within paragraphs.
  private static double[] distances(List<PdfPageText> pages) {
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
    return distances.build().toArray();
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
