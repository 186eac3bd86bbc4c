// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number that a heading begins with.
///
/// @param style what headings of one row of numbers have in common: "I", "1.", "1.2.", "a)", "Điều"
/// @param above the numbers before the last one, with their dots: "2." of "2.1."
/// @param value the last number; of a letter its place in the alphabet
record SectionNumber(String style, String above, int value) {
  private static final Pattern NAMED =
      Pattern.compile("(?U)^(Điều|Chương|Phần|Mục) (\\d+|[IVX]+)\\b");
  private static final Pattern ROMAN = Pattern.compile("^([IVX]+)([.)/-]?)\\s");
  private static final Pattern ARABIC = Pattern.compile("^((?:\\d+\\.)*)(\\d+)([.)/]?)\\s");
  private static final Pattern LETTER = Pattern.compile("^(\\p{Ll})([.)])\\s");

  /// Letters as lists count them; some plans pass over "đ".
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  /// The number of a heading or line; none where it has none.
  static Optional<SectionNumber> of(String line) {
    Matcher named = NAMED.matcher(line);
    if (named.find()) {
      return Optional.of(new SectionNumber(named.group(1), "", value(named.group(2))));
    }
    Matcher roman = ROMAN.matcher(line);
    if (roman.find()) {
      return Optional.of(new SectionNumber("I", "", roman(roman.group(1))));
    }
    Matcher arabic = ARABIC.matcher(line);
    if (arabic.find()) {
      String above = arabic.group(1);
      String style = above.replaceAll("\\d+", "1") + "1";
      return Optional.of(new SectionNumber(style, above, Integer.parseInt(arabic.group(2))));
    }
    Matcher letter = LETTER.matcher(line);
    return letter.find() && LETTERS.contains(letter.group(1))
        ? Optional.of(new SectionNumber("a", "", LETTERS.indexOf(letter.group(1)) + 1))
        : Optional.empty();
  }

  /// Whether `next` may follow this directly in one row of numbers.
  boolean precedes(SectionNumber next) {
    int missing = next.value - value - 1;
    boolean passesOverDd =
        style.equals("a") && missing == 1 && LETTERS.charAt(next.value - 2) == 'đ';
    return missing == 0 || passesOverDd;
  }

  boolean isSameRowAs(SectionNumber other) {
    return style.equals(other.style) && above.equals(other.above);
  }

  private static int value(String number) {
    return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : roman(number);
  }

  private static int roman(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = digit(number.charAt(i));
      boolean taken = i + 1 < number.length() && digit(number.charAt(i + 1)) > digit;
      sum += taken ? -digit : digit;
    }
    return sum;
  }

  private static int digit(char roman) {
    return switch (roman) {
      case 'I' -> 1;
      case 'V' -> 5;
      default -> 10;
    };
  }
}
