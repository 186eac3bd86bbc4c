// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.repair;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// A word parted from the punctuation around it.
///
/// @param before punctuation
/// @param letters what is between
/// @param after punctuation
record Core(String before, String letters, String after) {

  private static final Pattern PARTS =
      Pattern.compile("(?s)([^\\p{L}\\p{N}]*+)(.*?)([^\\p{L}\\p{N}]*)");

  static Core of(String word) {
    Matcher parts = PARTS.matcher(word);
    return parts.matches()
        ? new Core(parts.group(1), parts.group(2), parts.group(3))
        : new Core("", word, "");
  }

  /// The word with other letters between its punctuation.
  String with(String others) {
    return before + others + after;
  }

  /// The letters, small, tone marks at their newer place.
  String lower() {
    return Vietnamese.lower(letters);
  }

  /// The letters without marks, small.
  String folded() {
    return Vietnamese.unaccented(letters);
  }

  /// `lower` in capitals as this word has them: all, the first, or none.
  String cased(String lower) {
    if (letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return lower.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(letters.charAt(0))
        ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1)
        : lower;
  }
}
