// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.Locale;

/// Numbers of list items as Word and browsers write them.
final class ListNumber {

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int LETTERS = 26;
  private static final int MOST_REPEATED = 30;
  private static final int HIGHEST_ROMAN = 3999;

  private ListNumber() {}

  /// How a number is written.
  enum Style {
    DECIMAL,
    DECIMAL_ZERO,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN
  }

  /// `number` written in `style`; as digits where the style has no sign for it.
  static String of(int number, Style style) {
    return switch (style) {
      case DECIMAL -> Integer.toString(number);
      case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
      case LOWER_LETTER -> letter(number, 'a');
      case UPPER_LETTER -> letter(number, 'A');
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_ROMAN -> roman(number);
    };
  }

  /// After z comes aa, then bb, as Word writes it.
  private static String letter(int number, char first) {
    int repeated = (number - 1) / LETTERS + 1;
    if (number < 1 || repeated > MOST_REPEATED) {
      return Integer.toString(number);
    }
    return Character.toString((char) (first + (number - 1) % LETTERS)).repeat(repeated);
  }

  private static String roman(int number) {
    if (number < 1 || number > HIGHEST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
        roman.append(ROMAN_SIGNS[i]);
      }
    }
    return roman.toString();
  }
}
