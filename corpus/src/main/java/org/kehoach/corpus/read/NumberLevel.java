// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// One level of a list in a word processor's file: how its paragraphs' numbers are written.
///
/// @param format DOCX's name of the number format (`decimal`, `lowerLetter`, `bullet` …)
/// @param pattern text of the marker, in which `%1` stands for the number of the first level
/// @param start first number
/// @param restartsAfter how many of the outer levels, from the outermost, let it start anew when
///   they count; 0 for a level that always counts on
/// @param allDecimal whether all numbers in the marker are written in digits
/// @param suffix what stands between marker and text
record NumberLevel(
    String format,
    String pattern,
    int start,
    int restartsAfter,
    boolean allDecimal,
    String suffix) {

  /// The number of levels that a list has.
  static final int LEVELS = 9;

  /// Stands for the number of a level that has none yet.
  static final int UNCOUNTED = -1;

  private static final Pattern NUMBER = Pattern.compile("%([1-9])");

  static int[] uncounted() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, UNCOUNTED);
    return counts;
  }

  /// The marker for the numbers `counts`, as written, with the suffix; empty where the level shows
  /// nothing.
  String marker(int[] counts, Map<Integer, NumberLevel> levels) {
    String marker =
        format.equals("bullet")
            ? bullet()
            : NUMBER
                .matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(number(match, counts, levels)));
    return CleanText.folded(marker).isEmpty() ? "" : Vietnamese.squeeze(marker) + suffix;
  }

  /// What of a paragraph's marker is text: all of it before text; nothing in an empty paragraph,
  /// which counts nevertheless; but in tables, whose rows are numbered so, a number by itself.
  static String shown(String marker, String text, boolean inCell) {
    boolean number = inCell && marker.chars().anyMatch(Character::isLetterOrDigit);
    return number || !CleanText.folded(text).isEmpty() ? marker : "";
  }

  private String number(MatchResult match, int[] counts, Map<Integer, NumberLevel> levels) {
    int index = match.group(1).charAt(0) - '1';
    NumberLevel level = levels.get(index);
    if (level == null || level.format.equals("none")) {
      return "";
    }
    int count = counts[index] == UNCOUNTED ? level.start : counts[index];
    return ListNumber.of(count, allDecimal ? ListNumber.Style.DECIMAL : level.style());
  }

  private ListNumber.Style style() {
    return switch (format) {
      case "lowerLetter" -> ListNumber.Style.LOWER_LETTER;
      case "upperLetter" -> ListNumber.Style.UPPER_LETTER;
      case "lowerRoman" -> ListNumber.Style.LOWER_ROMAN;
      case "upperRoman" -> ListNumber.Style.UPPER_ROMAN;
      case "decimalZero" -> ListNumber.Style.DECIMAL_ZERO;
      default -> ListNumber.Style.DECIMAL;
    };
  }

  /// The bullet; one that is a picture in the list's own font becomes "•".
  private String bullet() {
    return shownBullet(Vietnamese.squeeze(pattern));
  }

  /// The number as it is; of bullets, letters such as "o" or "v" and private characters are
  /// pictures in a font of their own.
  static String shownBullet(String marker) {
    boolean picture =
        marker.codePointCount(0, marker.length()) <= 1
            && marker
                .codePoints()
                .allMatch(
                    c ->
                        Character.isLetter(c)
                            || Character.getType(c) == Character.PRIVATE_USE
                            || "§·".indexOf(c) >= 0);
    return picture ? "•" : marker;
  }
}
