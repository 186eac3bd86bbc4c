// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.nio.charset.Charset;

/// Bytes as text in Windows-1252, which is what programs took old encodings for. The codes that it
/// leaves free stay control characters, so that no letter of an old encoding is lost.
final class WindowsText {

  private static final String CHARACTERS = characters();

  private WindowsText() {}

  static String decode(byte[] content) {
    StringBuilder text = new StringBuilder(content.length);
    for (byte code : content) {
      text.append(CHARACTERS.charAt(code & 0xFF));
    }
    return text.toString();
  }

  private static String characters() {
    Charset windows = Charset.forName("windows-1252");
    StringBuilder characters = new StringBuilder();
    for (int code = 0; code <= 0xFF; code++) {
      char shown = new String(new byte[] {(byte) code}, windows).charAt(0);
      characters.append(shown == '\uFFFD' ? (char) code : shown);
    }
    return characters.toString();
  }
}
