// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Span;

/// Splits running text into sentences: at a full stop before a capital, not after an abbreviation
/// ("TP. Hồ Chí Minh") or a number.
public final class SentenceSplitter {
  private static final Pattern END =
      Pattern.compile("(?<=[\\p{L}\\d)\"”%])(?:\\./\\.|[.!?…]{1,3})(?=\\s+[\\p{Lu}“\"(])");
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:^|[\\s(])(?:TP|Tp|tp|TX|TT|P|Q|GS|PGS|TS|ThS|BS|Đ/c|St|No|Tr)$");

  private SentenceSplitter() {}

  /// The sentences of `text`, in order, full stop included, white space between them left out.
  public static List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      if (!ABBREVIATED.matcher(text.substring(start, end.start())).find()) {
        add(sentences, text, start, end.end());
        start = end.end();
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    Span span = new Span(from, to).trimmed(text);
    if (!span.isEmpty()) {
      sentences.add(span);
    }
  }
}
