// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.text.ResourceTable;

/// What the characters of the fonts Symbol, Wingdings and their kin show, from `symbol-fonts.tsv`.
/// Word and PDF writers write them by their positions in these fonts plus U+F000.
final class SymbolFonts {

  private static final char FIRST = '\uF000';
  private static final char LAST = '\uF0FF';

  private static final Map<String, Map<Character, String>> SHOWN_BY_FONT = table();
  private static final Map<Character, String> ANY_FONT =
      SHOWN_BY_FONT.getOrDefault("any", Map.of());

  private SymbolFonts() {}

  /// What `c` shows where its font is not known; null where that cannot be said.
  static @Nullable String read(char c) {
    return c >= FIRST && c <= LAST ? ANY_FONT.get(c) : null;
  }

  /// `text` set in `font`; as it is where the font has letters.
  static String read(String text, String font) {
    Map<Character, String> shown = SHOWN_BY_FONT.get(font.strip().toLowerCase(Locale.ROOT));
    if (shown == null) {
      return text;
    }
    StringBuilder read = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char position = c < 0x100 && !Character.isWhitespace(c) ? (char) (FIRST + c) : c;
      read.append(shown.getOrDefault(position, Character.toString(c)));
    }
    return read.toString();
  }

  private static Map<String, Map<Character, String>> table() {
    Map<String, Map<Character, String>> fonts = new HashMap<>();
    for (List<String> line : ResourceTable.read(SymbolFonts.class, "symbol-fonts.tsv")) {
      char position = (char) (FIRST + Integer.parseInt(line.get(1), 16));
      for (String font : line.get(0).split(", ")) {
        fonts.computeIfAbsent(font, name -> new HashMap<>()).put(position, line.get(2));
      }
    }
    return fonts;
  }
}
