// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.ArrayList;
import java.util.List;

/// Text measured in the columns that it takes on a terminal: a composed or decomposed Vietnamese
/// letter takes one, a Chinese character two.
final class DisplayText {
  private static final String CUT = "…";

  private DisplayText() {}

  /// The columns that `text` takes.
  static int width(String text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
  }

  /// `text`, its end replaced by "…" where it takes more than `columns`.
  static String cut(String text, int columns) {
    return width(text) <= columns ? text : head(text, columns - 1) + CUT;
  }

  /// `text`, its middle replaced by "…" where it takes more than `columns`: for names of files,
  /// which differ at their beginning or at their end.
  static String cutMiddle(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    String head = head(text, columns / 2);
    int from = 0;
    while (width(text.substring(from)) > columns - 1 - width(head)) {
      from = text.offsetByCodePoints(from, 1);
    }
    return head + CUT + text.substring(from);
  }

  /// `text` filled with spaces to `columns`, on its right side or (`numbers`) on its left.
  static String pad(String text, int columns, boolean numbers) {
    String spaces = " ".repeat(Math.max(0, columns - width(text)));
    return numbers ? spaces + text : text + spaces;
  }

  /// Whether the cells of a column are numbers, some of them perhaps blank: such stand on the
  /// right.
  static boolean areNumbers(List<String> cells) {
    return cells.stream().allMatch(cell -> cell.matches("[0-9.,-]*|–"))
        && cells.stream().anyMatch(cell -> cell.matches(".*\\d.*"));
  }

  /// `text` in lines of at most `columns`, broken at spaces and where it has lines of its own,
  /// inside a word only where it alone is longer.
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+")) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      String rest = word;
      while (width(rest) > columns) {
        String head = head(rest, columns);
        lines.add(head);
        rest = rest.substring(head.length());
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String head(String text, int columns) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += width(codePoint);
      if (used > columns) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end);
  }
}
