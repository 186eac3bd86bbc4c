// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.lookup;

/// A quote with the lines that it stands in and a few before and after.
public record Context(String before, String quote, String after) {

  /// @param text the canonical text
  /// @param lines how many whole lines to give on either side of the quote's own
  static Context of(String text, int start, int end, int lines) {
    int from = start;
    for (int i = 0; i <= lines && from > 0; i++) {
      from = Math.max(0, text.lastIndexOf('\n', from - 1));
    }
    int to = end;
    for (int i = 0; i <= lines && to < text.length(); i++) {
      int lineEnd = text.indexOf('\n', i == 0 ? to : to + 1);
      to = lineEnd < 0 ? text.length() : lineEnd;
    }
    return new Context(
        text.substring(from, start).stripLeading(),
        text.substring(start, end),
        text.substring(end, to).stripTrailing());
  }
}
