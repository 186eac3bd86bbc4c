// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.Map;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// Puts the characters of any format into one writing: NFC, plain spaces, no invisible characters.
/// Words, punctuation and line feeds stay as they are.
final class CleanText {

  /// Characters that Word and PDF writers take from the fonts Symbol and Wingdings, by the fonts'
  /// own positions plus U+F000.
  private static final Map<Character, String> SYMBOL_FONT =
      Map.ofEntries(
          Map.entry('\uF02B', "+"),
          Map.entry('\uF02D', "-"),
          Map.entry('\uF0A3', "≤"),
          Map.entry('\uF0A7', "▪"),
          Map.entry('\uF0B0', "°"),
          Map.entry('\uF0B1', "±"),
          Map.entry('\uF0B3', "≥"),
          Map.entry('\uF0B4', "×"),
          Map.entry('\uF0B7', "•"),
          Map.entry('\uF0D8', "➢"),
          Map.entry('\uF0DE', "⇒"),
          Map.entry('\uF0E0', "→"),
          Map.entry('\uF0F0', "→"),
          Map.entry('\uF0FC', "✓"));

  private static final Pattern RUN_OF_SPACES = Pattern.compile(" {2,}");
  private static final Pattern SPACE_AT_BREAK = Pattern.compile(" *\n[ \n]*");

  private CleanText() {}

  /// `text` cleaned; runs of spaces are kept.
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String symbol = c >= '\uF000' && c <= '\uF0FF' ? SYMBOL_FONT.get(c) : null;
      if (symbol != null) {
        clean.append(symbol);
      } else if (c == '\n') {
        clean.append(c);
      } else if (c == '\u2011') {
        clean.append('-');
      } else if (isSpace(c)) {
        clean.append(' ');
      } else if (!isInvisible(c)) {
        clean.append(c);
      }
    }
    return Vietnamese.nfc(clean.toString());
  }

  /// `text` cleaned, runs of spaces folded to one, no space at either end of any of its lines.
  static String folded(String text) {
    String clean = RUN_OF_SPACES.matcher(of(text)).replaceAll(" ");
    return SPACE_AT_BREAK.matcher(clean).replaceAll("\n").strip();
  }

  private static boolean isSpace(char c) {
    return c == '\t' || c == '\r' || c == '\u000B' || c == '\f' || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c == '\uFEFF'
        || c == '\uFFFD'
        || Character.getType(c) == Character.FORMAT;
  }
}
