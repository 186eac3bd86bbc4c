// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.corpus.read.PdfPageText.Piece.TextLine;

/// The lines at the edges of a document's pages that say the same at the same height on several,
/// and page numbers. They part no sentence that runs over a page's end.
final class PdfHeads {

  private static final int LINES_AT_EDGE = 3;
  private static final int FEWEST_PAGES = 3;

  /// Heights, in points, that count as the same.
  private static final double SAME_HEIGHT = 3;

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?iu)(?:trang )?[-–]?\\s?\\d{1,4}(?:\\s?[-–]|/\\d{1,4})?");

  private PdfHeads() {}

  private record Head(String text, long height) {}

  static boolean isPageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches();
  }

  /// The running heads and feet of `pages`.
  static Set<TextLine> of(List<PdfPageText> pages) {
    Map<Head, List<TextLine>> lines = new HashMap<>();
    Set<TextLine> heads = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PdfPageText page : pages) {
      for (TextLine line : atEdges(page)) {
        String text = line.run().text();
        if (isPageNumber(text)) {
          heads.add(line);
        } else {
          String without = NUMBER.matcher(text).replaceAll("").strip();
          Head head = new Head(without, Math.round(line.run().y() / SAME_HEIGHT));
          lines.computeIfAbsent(head, h -> new ArrayList<>()).add(line);
        }
      }
    }
    lines.values().stream().filter(same -> same.size() >= FEWEST_PAGES).forEach(heads::addAll);
    return heads;
  }

  private static List<TextLine> atEdges(PdfPageText page) {
    List<TextLine> lines =
        page.pieces().stream()
            .filter(TextLine.class::isInstance)
            .map(TextLine.class::cast)
            .toList();
    if (lines.size() <= 2 * LINES_AT_EDGE) {
      return lines;
    }
    List<TextLine> edges = new ArrayList<>(lines.subList(0, LINES_AT_EDGE));
    edges.addAll(lines.subList(lines.size() - LINES_AT_EDGE, lines.size()));
    return edges;
  }
}
