// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import java.util.BitSet;
import java.util.List;

/// Tells text that may be in an old encoding from that of today, at a glance, so that the latter
/// costs next to nothing.
final class Suspicion {

  /// What ordinary Vietnamese text has besides ASCII, below the letters with two marks: no text of
  /// an old encoding is without others for long.
  private static final BitSet ORDINARY = new BitSet();

  private static final String VOWELS = "aeiouyAEIOUY";
  private static final String MARKS = "`'?~.^(+*";
  private static final int MOST_MARKED_VOWELS = 5;

  static {
    "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ\u00A0§«»°±²³·×ÐðĂăĐđĨĩŨũƠơƯư–—‘’“”•…"
        .chars()
        .forEach(ORDINARY::set);
  }

  private Suspicion() {}

  /// Whether some of `runs` may be in an old encoding.
  static boolean falls(List<TextRun> runs) {
    int markedVowels = 0;
    String font = "";
    for (TextRun run : runs) {
      if (!run.font().equals(font) && LegacyFont.named(run.font()).isOld()) {
        return true;
      }
      font = run.font();
      String text = run.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (isOdd(c)) {
          return true;
        }
        markedVowels += MARKS.indexOf(c) >= 0 && isMark(text, i) ? 1 : 0;
      }
    }
    return markedVowels > MOST_MARKED_VOWELS;
  }

  private static boolean isOdd(char c) {
    boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    return control || (c > '~' && !ORDINARY.get(c) && CodeTable.isCode(c));
  }

  /// Whether the sign at `i` stands as a mark of VIQR does inside a word.
  private static boolean isMark(String text, int i) {
    if (i == 0 || i + 1 == text.length() || VOWELS.indexOf(text.charAt(i - 1)) < 0) {
      return false;
    }
    char next = text.charAt(i + 1);
    return Character.isLetter(next) || MARKS.indexOf(next) >= 0;
  }
}
