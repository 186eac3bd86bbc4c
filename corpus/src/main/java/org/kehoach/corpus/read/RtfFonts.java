// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.HashMap;
import java.util.Map;

/// The fonts of an RTF file by their numbers.
final class RtfFonts {

  private static final String END = ";";

  private final Map<Integer, String> names = new HashMap<>();
  private int defaultNumber;

  /// Takes the next letters of a font's name, which ends with a semicolon.
  void name(int number, String letters) {
    String name = names.getOrDefault(number, "");
    if (!name.endsWith(END)) {
      names.put(number, name + letters);
    }
  }

  void useByDefault(int number) {
    defaultNumber = number;
  }

  /// The number of the font of text that names none.
  int defaultNumber() {
    return defaultNumber;
  }

  /// The name of the font of that number; empty for none.
  String named(int number) {
    return names.getOrDefault(number, "").replace(END, "").strip();
  }
}
