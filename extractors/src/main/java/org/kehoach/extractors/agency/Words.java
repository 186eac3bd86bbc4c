// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

/// Word boundaries of Vietnamese text, where a word is a syllable or a run such as "KH&CN".
final class Words {
  private Words() {}

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  static boolean startsAt(String text, int at) {
    return at < text.length()
        && isWord(text.charAt(at))
        && (at == 0 || !isWord(text.charAt(at - 1)));
  }

  static boolean endsAt(String text, int at) {
    return at == text.length() || !isWord(text.charAt(at));
  }

  static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static int skipSpace(String text, int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /// The word in front of `at`, empty where punctuation or nothing stands there.
  static String before(String text, int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }
}
