// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

/// The lines of an iCalendar file.
final class ContentLines {
  /// RFC 5545, 3.1: octets, without the line's end.
  private static final int MOST_OCTETS = 75;

  private ContentLines() {}

  /// `lines` with each that is too long broken where RFC 5545 has it, never inside a letter: ical4j
  /// counts letters, of which a Vietnamese one takes up to three octets.
  static String fold(String lines) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < lines.length(); ) {
      int letter = lines.codePointAt(at);
      int size = letter == '\r' || letter == '\n' ? 0 : octets(letter);
      if (octets + size > MOST_OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.appendCodePoint(letter);
      octets = letter == '\n' ? 0 : octets + size;
      at += Character.charCount(letter);
    }
    return folded.toString();
  }

  private static int octets(int letter) {
    return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
  }
}
