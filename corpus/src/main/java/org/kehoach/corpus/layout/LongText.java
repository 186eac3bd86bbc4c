// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.document.PlacedText;

/// Text that has lost its line breaks. Each record quotes the paragraph that it stands in, so that
/// a paragraph without bound would make the records grow with the square of the text.
final class LongText {

  /// Longer than any paragraph that people write.
  static final int LONGEST_PARAGRAPH = 6000;

  private LongText() {}

  /// `text` in parts of at most this length, where its sentences let it be parted so.
  static List<PlacedText> parted(PlacedText text) {
    List<PlacedText> parts = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LONGEST_PARAGRAPH) {
      int end = cut(text, start, start + LONGEST_PARAGRAPH);
      parts.add(text.cut(start, end).strip());
      start = end;
    }
    if (start < text.length()) {
      parts.add(text.cut(start).strip());
    }
    return parts;
  }

  /// The last end of a sentence before `limit`, else the first one after it.
  private static int cut(CharSequence text, int start, int limit) {
    for (int i = limit; i > start; i--) {
      if (endsSentence(text, i)) {
        return i;
      }
    }
    int end = limit;
    while (end < text.length() && !endsSentence(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean endsSentence(CharSequence text, int at) {
    return text.charAt(at) == ' ' && ".;!?".indexOf(text.charAt(at - 1)) >= 0;
  }
}
