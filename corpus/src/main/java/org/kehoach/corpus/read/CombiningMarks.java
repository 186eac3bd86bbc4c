// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts the marks of Vietnamese letters where Unicode's composition finds them: right behind their
/// letter, those of the letter's shape (â, ă, ơ) before the tone, each once.
final class CombiningMarks {

  private static final Pattern MARKED =
      Pattern.compile("([a-zA-Z\\u00C0-\\u01B0\\u1EA0-\\u1EF9])((?: *[\\u0300-\\u036F])+)");
  private static final String SHAPES = "\u0302\u0306\u031B";

  private CombiningMarks() {}

  /// `text` with its marks in place, composed (NFC).
  static String compose(String text) {
    if (text.chars().noneMatch(CombiningMarks::isMark)) {
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    String placed =
        MARKED
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1), found.group(2))));
    return Normalizer.normalize(placed, Normalizer.Form.NFC);
  }

  /// The letter that `base` is with `marks`; as written where there is no such letter.
  private static String letter(String base, String marks) {
    String decomposed = Normalizer.normalize(base + marks.replace(" ", ""), Normalizer.Form.NFD);
    String ordered =
        decomposed.substring(0, 1)
            + decomposed
                .substring(1)
                .chars()
                .distinct()
                .boxed()
                .sorted((a, b) -> Boolean.compare(isShape(b), isShape(a)))
                .map(Character::toString)
                .collect(Collectors.joining());
    String letter = Normalizer.normalize(ordered, Normalizer.Form.NFC);
    return letter.length() == 1 ? letter : base + marks;
  }

  private static boolean isShape(int mark) {
    return SHAPES.indexOf(mark) >= 0;
  }

  private static boolean isMark(int c) {
    return c >= 0x300 && c <= 0x36F;
  }
}
