// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The columns of lines that no ruling parts, told by the rivers of white space that run down
/// between them and that only a few lines cross: titles of groups, and headers over two columns.
final class PdfRivers {

  /// The share of lines that may cross a river.
  private static final double CROSSING_SHARE = 0.2;

  /// The share of a column's words that begin at its edge where they are set against it, and how
  /// near, in points.
  private static final double SET_SHARE = 0.4;

  private static final double SAME_EDGE = 2;

  /// The space between that edge and the column before, in points.
  private static final double PADDING = 6;

  private final List<List<PdfStrip>> lines;
  private final double narrowest;

  private PdfRivers(List<List<PdfStrip>> lines, double narrowest) {
    this.lines = lines;
    this.narrowest = narrowest;
  }

  /// The columns' own strips, from left to right: where most of the words of each stand.
  ///
  /// @param lines per line the strips that its words cover
  /// @param narrowest the least width of a river
  static List<PdfStrip> columns(List<List<PdfStrip>> lines, double narrowest) {
    PdfRivers rivers = new PdfRivers(lines, narrowest);
    List<PdfStrip> columns = rivers.crowded();
    columns = PdfStrip.union(Stream.concat(columns.stream(), rivers.apart(columns)).toList());
    return rivers.widened(rivers.parted(columns));
  }

  /// The strips that more lines cover than may cross a river.
  private List<PdfStrip> crowded() {
    NavigableMap<Double, Integer> changes = new TreeMap<>();
    for (PdfStrip strip : lines.stream().flatMap(List::stream).toList()) {
      changes.merge(strip.from(), 1, Integer::sum);
      changes.merge(strip.to(), -1, Integer::sum);
    }
    List<PdfStrip> crowded = new ArrayList<>();
    int covering = 0;
    double from = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Double, Integer> change : changes.entrySet()) {
      if (covering > CROSSING_SHARE * lines.size()) {
        crowded.add(new PdfStrip(from, change.getKey()));
      }
      covering += change.getValue();
      from = change.getKey();
    }
    return PdfStrip.union(crowded);
  }

  /// The words of columns that hardly a line says anything in: clear of all other columns, and of
  /// what reaches out of these.
  private Stream<PdfStrip> apart(List<PdfStrip> columns) {
    List<PdfStrip> reaching =
        PdfStrip.union(
            lines.stream()
                .flatMap(List::stream)
                .filter(strip -> columns.stream().filter(strip::overlaps).count() == 1)
                .map(strip -> new PdfStrip(strip.from() - narrowest, strip.to() + narrowest))
                .toList());
    return lines.stream()
        .flatMap(List::stream)
        .filter(strip -> columns.stream().noneMatch(strip::overlaps))
        .filter(strip -> reaching.stream().noneMatch(strip::overlaps));
  }

  /// The columns, those joined that no river wide enough parts.
  private List<PdfStrip> parted(List<PdfStrip> columns) {
    List<PdfStrip> parted = new ArrayList<>();
    for (PdfStrip column : columns) {
      if (!parted.isEmpty() && !areApart(parted.getLast(), column)) {
        parted.add(new PdfStrip(parted.removeLast().from(), column.to()));
      } else {
        parted.add(column);
      }
    }
    return parted;
  }

  private boolean areApart(PdfStrip left, PdfStrip right) {
    return right.from() - left.to() >= narrowest
        && lines.stream().anyMatch(line -> hasWordsInEach(line, left, right));
  }

  private static boolean hasWordsInEach(List<PdfStrip> line, PdfStrip left, PdfStrip right) {
    return line.stream().anyMatch(strip -> strip.overlaps(left) && !strip.overlaps(right))
        && line.stream().anyMatch(strip -> strip.overlaps(right) && !strip.overlaps(left));
  }

  /// The columns, each reaching to the edge that the words of the next one are set against: words
  /// that stand before such an edge stand in both, as no cell lets its words out.
  private List<PdfStrip> widened(List<PdfStrip> columns) {
    List<PdfStrip> widened = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      PdfStrip own = columns.get(column);
      boolean last = column + 1 == columns.size();
      widened.add(
          last || !isSetLeft(columns.get(column + 1), columns)
              ? own
              : new PdfStrip(
                  own.from(), Math.max(own.to(), columns.get(column + 1).from() - PADDING)));
    }
    return widened;
  }

  /// Whether words of different length begin at the column's edge, as those set in its middle do
  /// not.
  private boolean isSetLeft(PdfStrip column, List<PdfStrip> columns) {
    List<PdfStrip> words =
        lines.stream()
            .flatMap(List::stream)
            .filter(column::overlaps)
            .filter(strip -> columns.stream().filter(strip::overlaps).count() == 1)
            .toList();
    DoubleSummaryStatistics set =
        words.stream()
            .filter(strip -> Math.abs(strip.from() - column.from()) < SAME_EDGE)
            .mapToDouble(PdfStrip::width)
            .summaryStatistics();
    return set.getCount() >= SET_SHARE * words.size() && set.getMax() - set.getMin() > PADDING;
  }
}
