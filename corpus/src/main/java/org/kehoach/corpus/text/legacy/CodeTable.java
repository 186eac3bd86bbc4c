// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.corpus.text.ResourceTable;

/// What the codes of an encoding mean: one to a few codes in a row are a letter.
final class CodeTable {

  private static final char PRIVATE_FIRST = '\uF000';
  private static final char PRIVATE_LAST = '\uF0FF';
  private static final Map<Character, Character> CODES = codes();

  private final Map<String, String> letters = new LinkedHashMap<>();
  private final BitSet first = new BitSet();
  private int longest;

  private CodeTable() {}

  /// The table of the encoding of that name.
  static CodeTable of(String encoding) {
    CodeTable table = new CodeTable();
    for (List<String> row : ResourceTable.read(CodeTable.class, encoding + ".tsv")) {
      StringBuilder codes = new StringBuilder();
      for (String code : row.get(0).split(" ")) {
        codes.append((char) Integer.parseInt(code, 16));
      }
      table.letters.put(codes.toString(), row.get(1));
      table.first.set(codes.charAt(0));
      table.longest = Math.max(table.longest, codes.length());
    }
    return table;
  }

  /// The letters by their codes, the usual codes of a letter before its other ones.
  Map<String, String> letters() {
    return letters;
  }

  /// Whether `c` stands for a code, of whatever encoding.
  static boolean isCode(char c) {
    return code(c) >= 0;
  }

  /// What each character of `text` becomes: a letter, itself, or nothing where it is part of the
  /// letter before it.
  List<String> decode(CharSequence text) {
    StringBuilder codes = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int code = code(text.charAt(i));
      codes.append(code < 0 ? text.charAt(i) : (char) code);
    }
    List<String> decoded = new ArrayList<>(text.length());
    while (decoded.size() < text.length()) {
      int i = decoded.size();
      int length = first.get(codes.charAt(i)) ? letterAt(codes, i) : 0;
      decoded.add(
          length == 0
              ? unmapped(text.charAt(i), codes.charAt(i))
              : letters.getOrDefault(codes.substring(i, i + length), ""));
      for (int part = 1; part < length; part++) {
        decoded.add("");
      }
    }
    return decoded;
  }

  /// The number of codes of the letter that begins at `from`; 0 for none.
  private int letterAt(StringBuilder codes, int from) {
    int length = Math.min(longest, codes.length() - from);
    while (length > 0 && !letters.containsKey(codes.substring(from, from + length))) {
      length--;
    }
    return length;
  }

  /// Fonts that count as symbols have their Latin letters among the private characters, too.
  private static String unmapped(char written, char code) {
    boolean latin = written >= PRIVATE_FIRST && code >= ' ' && code <= '~';
    return Character.toString(latin ? code : written);
  }

  private static int code(char c) {
    if (c <= 0xFF) {
      return c;
    }
    if (c >= PRIVATE_FIRST && c <= PRIVATE_LAST) {
      return c - PRIVATE_FIRST;
    }
    Character code = CODES.get(c);
    return code == null ? -1 : code;
  }

  private static Map<Character, Character> codes() {
    Map<Character, Character> codes = new HashMap<>();
    for (List<String> row : ResourceTable.read(CodeTable.class, "codes.tsv")) {
      codes.put((char) Integer.parseInt(row.get(0), 16), (char) Integer.parseInt(row.get(1), 16));
    }
    return codes;
  }
}
