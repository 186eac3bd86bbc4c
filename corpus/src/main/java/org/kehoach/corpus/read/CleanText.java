// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts the characters of any format into one writing: NFC, plain spaces, no invisible characters,
/// none that only look like others. Words, punctuation and line feeds stay as they are.
///
/// Each step changes a character into at most a few, drops it, or joins it to the letter before it,
/// so that the result can be laid beside the text that it came from.
final class CleanText {

  private static final Pattern RUN_OF_SPACES = Pattern.compile(" {2,}");
  private static final Pattern SPACE_AT_BREAK = Pattern.compile(" *\n[ \n]*");

  private CleanText() {}

  /// `text` cleaned; runs of spaces are kept.
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      @Nullable String symbol = SymbolFonts.read(c);
      if (symbol != null) {
        clean.append(symbol);
      } else if (c == '\n') {
        clean.append(c);
      } else if (isSpace(c)) {
        clean.append(' ');
      } else if (!isInvisible(c)) {
        clean.append(c);
      }
    }
    return CombiningMarks.compose(LookAlikes.resolve(clean.toString()));
  }

  /// `text` cleaned, runs of spaces folded to one, no space at either end of any of its lines.
  static String folded(String text) {
    String clean = RUN_OF_SPACES.matcher(of(text)).replaceAll(" ");
    return SPACE_AT_BREAK.matcher(clean).replaceAll("\n").strip();
  }

  private static boolean isSpace(char c) {
    return c == '\t' || c == '\r' || c == '\u000B' || c == '\f' || Character.isSpaceChar(c);
  }

  /// Control characters, byte order marks, places of objects, selectors of a character's look.
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c == '\uFEFF'
        || c == '\uFFFC'
        || c == '\uFFFD'
        || (c >= '\uFE00' && c <= '\uFE0F')
        || Character.getType(c) == Character.FORMAT;
  }
}
