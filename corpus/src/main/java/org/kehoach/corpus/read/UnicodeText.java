// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes as Unicode text: UTF-8 with or without byte order mark, UTF-16.
final class UnicodeText {

  /// Of so many characters of a text at most one is a control character: Word's marks of fields,
  /// cells and notes stay in what is copied out of it.
  private static final int CHARACTERS_PER_CONTROL = 200;

  private UnicodeText() {}

  /// The text of `content`, or null where the bytes are no Unicode text: another encoding, or no
  /// text.
  static @Nullable String decode(byte[] content) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return strictly(StandardCharsets.UTF_8, content, 3);
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return strictly(StandardCharsets.UTF_16LE, content, 2);
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return strictly(StandardCharsets.UTF_16BE, content, 2);
    }
    Charset wide = unmarkedUtf16(content);
    return strictly(wide == null ? StandardCharsets.UTF_8 : wide, content, 0);
  }

  /// Text in which letters and digits alternate with zero bytes is UTF-16 without its mark.
  private static @Nullable Charset unmarkedUtf16(byte[] content) {
    int looked = Math.min(content.length, 4096) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += content[i] == 0 ? 1 : 0;
      odd += content[i + 1] == 0 ? 1 : 0;
    }
    if (odd * 4 > looked && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 4 > looked && odd == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable String strictly(Charset charset, byte[] content, int from) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content, from, content.length - from))
              .toString();
      return looksWritten(text) ? text : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /// Control characters, other than those that lay out a text, stand in binary content; a run of
  /// zeros stands even in one that is mostly text, such as a tar archive.
  private static boolean looksWritten(String text) {
    if (text.contains("\0\0\0\0")) {
      return false;
    }
    long controls = text.chars().filter(UnicodeText::isBinary).count();
    return controls * CHARACTERS_PER_CONTROL <= text.length();
  }

  private static boolean isBinary(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B;
  }

  private static boolean startsWith(byte[] content, int... bytes) {
    if (content.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
