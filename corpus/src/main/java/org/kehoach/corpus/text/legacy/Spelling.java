// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Syllables;

/// Tells whether a word with other characters than those of ASCII is written as Vietnamese is, or
/// was decoded wrongly or not at all.
final class Spelling {

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern PLAIN = Pattern.compile("[\\p{ASCII}]*");
  private static final Pattern REGULAR =
      Pattern.compile("[\\p{Lu}\\p{M}]+|[\\p{Lu}\\p{Ll}][\\p{Ll}\\p{M}]*");

  /// Abbreviations (QĐ, HĐND), and the unit of money.
  private static final Pattern ABBREVIATION = Pattern.compile("[A-ZĐ]{1,8}|đ");

  private static final Pattern AT_DIGIT = Pattern.compile("\\d");

  /// Signs that no letter touches: between letters, and at a word's beginning or end less those
  /// that may stand there ("m²", "Word®", "«Xanh»").
  private static final Pattern STRAY =
      Pattern.compile(
          "\\p{L}[\\x00-\\x1F\\u0080-\\u00BF×÷ƒ†‡ˆ‰‹›˜™€‚„]\\p{L}"
              + "|\\p{L}[\\x00-\\x1F\\u0080-\\u00BF×÷ƒ†‡ˆ‹˜‚„&&[^»°²³¹ªº®©\\u00A0]](?!\\p{L})"
              + "|(?<!\\p{L})[\\x00-\\x1F\\u0080-\\u00BF×÷ƒ†‡ˆ›˜‚&&[^«·£±©\\u00A0]]\\p{L}");

  private Spelling() {}

  /// @param capitals whether a capital inside a word in small letters is a mistake
  static boolean isSound(String word, boolean capitals) {
    if (PLAIN.matcher(word).matches() && word.chars().noneMatch(c -> c < ' ')) {
      return true;
    }
    String plain = word.replace('Ð', 'Đ').replace('ð', 'đ');
    Matcher letters = LETTERS.matcher(plain);
    while (letters.find()) {
      String group = letters.group();
      if (!PLAIN.matcher(group).matches() && !ABBREVIATION.matcher(group).matches()) {
        boolean atDigit =
            AT_DIGIT.matcher(around(plain, letters.start() - 1)).matches()
                || AT_DIGIT.matcher(around(plain, letters.end())).matches();
        if (atDigit
            || (capitals && !REGULAR.matcher(group).matches())
            || !Syllables.isSyllable(group)) {
          return false;
        }
      }
    }
    return !STRAY.matcher(plain).find();
  }

  private static String around(String word, int at) {
    return at < 0 || at >= word.length() ? "" : word.substring(at, at + 1);
  }
}
