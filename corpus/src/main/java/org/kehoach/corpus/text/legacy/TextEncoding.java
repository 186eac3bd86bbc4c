// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a text may be written in. To add an encoding, add its table to the resources and its name
/// here; `TextEncodingTest` holds it to all Vietnamese letters.
public enum TextEncoding {
  /// Nothing to decode.
  UNICODE,
  /// A code for each letter but the capitals with a tone.
  TCVN3,
  /// A code for the letter and one for its mark.
  VNI,
  /// A code for each letter, some of them control characters.
  VPS,
  /// A code for each letter, some of them control characters.
  VISCII,
  /// Signs of ASCII behind the letter.
  VIQR;

  private static final Map<TextEncoding, CodeTable> TABLES = new EnumMap<>(TextEncoding.class);

  static {
    EnumSet.complementOf(EnumSet.of(UNICODE))
        .forEach(each -> TABLES.put(each, CodeTable.of(each.name().toLowerCase(Locale.ROOT))));
  }

  /// `text`, whose characters are what a program took the codes for, as Unicode.
  public String decode(String text) {
    return String.join("", letters(text));
  }

  /// What each character of `text` becomes: a letter, itself, or nothing where it is part of the
  /// letter before it.
  List<String> letters(String text) {
    @Nullable CodeTable table = TABLES.get(this);
    return table == null ? text.chars().mapToObj(Character::toString).toList() : table.decode(text);
  }

  /// Whether text in this encoding may hold `c`.
  boolean mayHold(char c) {
    return switch (this) {
      case UNICODE -> true;
      case VIQR -> c < 0x80;
      case TCVN3, VNI, VPS, VISCII -> CodeTable.isCode(c);
    };
  }

  /// Whether all capitals have codes, so that none stands where small letters should.
  boolean hasCapitals() {
    return this != TCVN3;
  }

  /// The letters by their codes, the usual codes of a letter before its other ones; none for
  /// Unicode.
  Map<String, String> codes() {
    @Nullable CodeTable table = TABLES.get(this);
    return table == null ? Map.of() : table.letters();
  }
}
