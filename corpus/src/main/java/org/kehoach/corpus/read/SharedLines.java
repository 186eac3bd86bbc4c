// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Parts lines that an author set in two columns with tabs or spaces, as in a letterhead or with
/// the recipients beside the signature: first all that stands on the left, then all on the right.
final class SharedLines {

  private static final int LONGEST = 80;
  private static final int MOST_BLANK_LINES = 6;

  private static final Pattern SHARED =
      Pattern.compile("(\\S(?:.*?\\S)?)(?: *\\t[ \\t]*| {6,})(\\S.*)");
  private static final Pattern WIDE = Pattern.compile("\\t| {6,}");
  private static final Pattern RIGHT_ALONE = Pattern.compile("(?: *\\t[ \\t]*| {20,})(\\S.*)");

  /// A line that a single tab sets in, as a paragraph's first one.
  private static final Pattern SET_IN = Pattern.compile(" *\\t\\S.*");

  private static final Pattern ITEM = Pattern.compile("[-–+•*]\\s?\\S.*");

  /// What the first line of such a passage has on its left, or on its right.
  private static final Pattern FIRST_LEFT = Pattern.compile("(?iu)nơi nhận\\s*:?.{0,20}");

  private static final Pattern FIRST_RIGHT =
      Pattern.compile(
          "(?:CỘNG H(?:ÒA|OÀ) XÃ|ĐẢNG CỘNG SẢN|Độc lập|(?:TM|KT|TL|TUQ)\\s*\\.).*|(?:PHÓ )?(?:CHỦ"
              + " TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG).{0,30}");

  /// What a letterhead has on the right of its first line.
  private static final Pattern STATE = Pattern.compile("(?:CỘNG H(?:ÒA|OÀ) XÃ|ĐẢNG CỘNG SẢN).*");

  private SharedLines() {}

  /// A line of text, or its part in one column.
  ///
  /// @param line the index of the line
  record Part(int line, String text) {}

  /// The two sides of a line; empty where one has nothing.
  private record Sides(String left, String right) {

    static @Nullable Sides of(String line) {
      Matcher alone = RIGHT_ALONE.matcher(line);
      if (alone.matches()) {
        String right = alone.group(1).strip();
        return right.length() > LONGEST ? null : new Sides("", right);
      }
      Matcher shared = SHARED.matcher(line.strip());
      boolean twoOnly = shared.matches() && !WIDE.matcher(shared.group(2)).find();
      if (twoOnly) {
        return new Sides(shared.group(1), shared.group(2));
      }
      return line.length() <= LONGEST && !WIDE.matcher(line.strip()).find()
          ? new Sides(line.strip(), "")
          : null;
    }

    boolean areBoth() {
      return !left.isEmpty() && !right.isEmpty();
    }

    boolean begin() {
      return areBoth()
          && (FIRST_LEFT.matcher(left).matches() || FIRST_RIGHT.matcher(right).matches());
    }

    boolean beginLetterhead() {
      return areBoth() && STATE.matcher(right).matches();
    }

    boolean isEmpty() {
      return left.isEmpty() && right.isEmpty();
    }
  }

  /// All of `lines` in reading order.
  static List<Part> inReadingOrder(List<String> lines) {
    List<Part> parts = new ArrayList<>();
    int line = 0;
    while (line < lines.size()) {
      Sides first = Sides.of(lines.get(line));
      if (first != null && first.begin()) {
        line = addPassage(lines, line, parts);
      } else {
        parts.add(new Part(line, lines.get(line)));
        line++;
      }
    }
    return parts;
  }

  /// Adds the passage that begins at `start`; returns the first line after it.
  private static int addPassage(List<String> lines, int start, List<Part> parts) {
    List<Sides> passage = new ArrayList<>();
    int sure = 0;
    int blanks = 0;
    boolean broken = false;
    for (String line : lines.subList(start, lines.size())) {
      Sides sides = Sides.of(line);
      boolean other = !passage.isEmpty() && sides != null && sides.beginLetterhead();
      if (sides == null || other || broken && SET_IN.matcher(line).matches()) {
        break;
      }
      blanks = sides.isEmpty() ? blanks + 1 : 0;
      if (blanks > MOST_BLANK_LINES) {
        break;
      }
      passage.add(sides);
      boolean item = ITEM.matcher(sides.left).matches();
      boolean goesOn = item && sure == passage.size() - 1;
      broken = sides.right.isEmpty() && (broken || !item && !sides.left.isEmpty());
      sure = goesOn || !sides.right.isEmpty() ? passage.size() : sure;
    }
    List<Sides> rows = passage.subList(0, sure);
    IntStream.range(0, rows.size())
        .filter(row -> !rows.get(row).left.isEmpty())
        .forEach(row -> parts.add(new Part(start + row, rows.get(row).left)));
    IntStream.range(0, rows.size())
        .filter(row -> !rows.get(row).right.isEmpty())
        .forEach(row -> parts.add(new Part(start + row, rows.get(row).right)));
    return start + rows.size();
  }
}
