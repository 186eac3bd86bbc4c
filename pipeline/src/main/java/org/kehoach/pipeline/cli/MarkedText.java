// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.document.Span;

/// A text of which some stretches are marked.
///
/// @param marks in order, none overlapping another
record MarkedText(String text, List<Span> marks) {
  /// Private-use characters stand for the marks while lines are measured.
  private static final String BEGIN = "\uE000";

  private static final String END = "\uE001";

  MarkedText {
    marks = List.copyOf(marks);
  }

  /// The lines of `before`, `marked` and `after` set one after the other, with `marked` marked.
  static List<MarkedText> parted(String before, String marked, String after) {
    List<MarkedText> lines = new ArrayList<>();
    Span mark = new Span(before.length(), before.length() + marked.length());
    int start = 0;
    for (String line : (before + marked + after).split("\n", -1)) {
      int from = Math.max(mark.start() - start, 0);
      int to = Math.min(mark.end() - start, line.length());
      lines.add(new MarkedText(line, from < to ? List.of(new Span(from, to)) : List.of()));
      start += line.length() + 1;
    }
    return lines;
  }

  /// In lines of at most `columns`, as wide as the marks allow.
  List<String> lines(int columns, QuoteMark mark) {
    return text().isEmpty()
        ? List.of()
        : DisplayText.wrap(withPlaceholders(), columns).stream()
            .map(line -> line.replace(BEGIN, mark.begin()).replace(END, mark.end()))
            .toList();
  }

  private String withPlaceholders() {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Span mark : marks) {
      marked.append(text, done, mark.start()).append(BEGIN).append(mark.of(text)).append(END);
      done = mark.end();
    }
    return marked.append(text.substring(done)).toString().replace('\n', ' ');
  }
}
