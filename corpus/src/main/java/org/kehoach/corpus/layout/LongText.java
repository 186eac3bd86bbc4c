// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.document.PlacedText;
import org.kehoach.corpus.read.SourceBlock;

/// Text that has lost its line breaks. Each record quotes the paragraph that it stands in, so that
/// a paragraph without bound would make the records grow with the square of the text, and what
/// looks for them take as long.
final class LongText {

  /// Longer than any paragraph that people write.
  static final int LONGEST_PARAGRAPH = 6000;

  /// A sentence is let end behind the longest paragraph, but no farther than this.
  private static final int LONGEST_PART = 2 * LONGEST_PARAGRAPH;

  private static final int LONGEST_ROW = 4 * LONGEST_PARAGRAPH;

  private LongText() {}

  /// Whether a row of a table is longer than any that people write.
  static boolean isLong(SourceBlock.Row row) {
    return row.cells().stream().mapToInt(cell -> cell.words().length()).sum() > LONGEST_ROW;
  }

  /// `text` in parts of at most the longest paragraph's length, where its sentences let it be
  /// parted so; else between words, and where it has none anywhere.
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
    int farthest = Math.min(text.length(), start + LONGEST_PART);
    int end = limit;
    while (end < farthest && !endsSentence(text, end)) {
      end++;
    }
    return end < start + LONGEST_PART ? end : cutAnywhere(text, start, limit);
  }

  /// The last space before `limit`, else `limit`, but not between the halves of a character.
  private static int cutAnywhere(CharSequence text, int start, int limit) {
    for (int i = limit; i > start; i--) {
      if (text.charAt(i) == ' ') {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  private static boolean endsSentence(CharSequence text, int at) {
    return text.charAt(at) == ' ' && ".;!?".indexOf(text.charAt(at - 1)) >= 0;
  }
}
