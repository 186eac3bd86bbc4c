// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Writes text in old encodings, as the programs of the time did: the tables read backwards.
public final class OldWriting {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private OldWriting() {}

  /// `text` as codes, each a character up to U+00FF. A letter that TCVN3 has no capital of is
  /// written small, as for a font that draws it as a capital.
  public static String codes(String text, TextEncoding encoding) {
    Map<String, String> byLetter = new HashMap<>();
    encoding.codes().forEach((codes, letter) -> byLetter.putIfAbsent(letter, codes));
    StringBuilder codes = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      if (encoding == TextEncoding.VIQR && mustBeEscaped(text, i)) {
        codes.append('\\').append(letter);
      } else if (letter.charAt(0) > 0x7F) {
        String small = byLetter.getOrDefault(letter.toLowerCase(Locale.ROOT), letter);
        codes.append(byLetter.getOrDefault(letter, small));
      } else {
        codes.append(letter);
      }
    }
    return codes.toString();
  }

  /// Signs that would else be taken for the marks of the letter before them.
  private static boolean mustBeEscaped(String text, int i) {
    char c = text.charAt(i);
    boolean doubled = i + 1 < text.length() && "dDđĐ".indexOf(text.charAt(i + 1)) >= 0;
    boolean afterLetter = i > 0 && Character.isLetter(text.charAt(i - 1));
    return c == '\\'
        || ("dD".indexOf(c) >= 0 ? doubled : afterLetter && "'`?~.^(+*".indexOf(c) >= 0);
  }

  /// `text` as the codes appear in a program that takes them for Windows-1252.
  public static String shown(String text, TextEncoding encoding) {
    StringBuilder shown = new StringBuilder();
    String codes = codes(text, encoding);
    for (int i = 0; i < codes.length(); i++) {
      char c = codes.charAt(i);
      String windows = new String(new byte[] {(byte) c}, WINDOWS);
      shown.append(
          c < 0x80 || c > 0xFF || windows.equals("\uFFFD") ? Character.toString(c) : windows);
    }
    return shown.toString();
  }

  /// `text` as a file of bytes; what is no code is written as Windows-1252 does.
  public static byte[] bytes(String text, TextEncoding encoding) {
    String codes = codes(text, encoding);
    byte[] bytes = new byte[codes.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = codes.charAt(i);
      bytes[i] = c <= 0xFF ? (byte) c : Character.toString(c).getBytes(WINDOWS)[0];
    }
    return bytes;
  }

  /// `text` as Word writes the codes of a font that counts as one of symbols.
  public static String privateUse(String text, TextEncoding encoding) {
    StringBuilder shown = new StringBuilder();
    codes(text, encoding).chars().forEach(c -> shown.append((char) (c <= ' ' ? c : 0xF000 + c)));
    return shown.toString();
  }
}
