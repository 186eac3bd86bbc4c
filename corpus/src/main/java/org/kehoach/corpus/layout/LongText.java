// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;

/// Text that has lost its line breaks. Each record quotes the paragraph that it stands in, so that
/// a paragraph without bound would make the records grow with the square of the text.
final class LongText {

  /// Longer than any paragraph that people write.
  static final int LONGEST_PARAGRAPH = 6000;

  private LongText() {}

  /// `text` in parts of bounded length, parted after sentences where it has any.
  static List<String> parted(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LONGEST_PARAGRAPH) {
      int end = cut(text, start, start + LONGEST_PARAGRAPH);
      parts.add(text.substring(start, end).strip());
      start = end;
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  private static int cut(String text, int start, int limit) {
    int space = -1;
    for (int i = limit; i > start; i--) {
      if (text.charAt(i) == ' ') {
        if (".;!?".indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
        space = Math.max(space, i);
      }
    }
    int hard = Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    return space > start ? space : hard;
  }
}
