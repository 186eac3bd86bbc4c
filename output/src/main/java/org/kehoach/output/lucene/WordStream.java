// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Words that were cut elsewhere, as Lucene takes them. Between two texts is a gap that no phrase
/// crosses.
final class WordStream extends TokenStream {
  private static final int GAP = 100;

  private record Step(String word, int increment) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Step> steps = new ArrayList<>();
  private int next;

  /// @param texts the words of each text
  WordStream(List<List<String>> texts) {
    for (List<String> words : texts) {
      for (int i = 0; i < words.size(); i++) {
        steps.add(new Step(words.get(i), i == 0 ? GAP : 1));
      }
    }
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == steps.size()) {
      return false;
    }
    Step step = steps.get(next++);
    term.append(step.word());
    increment.setPositionIncrement(step.increment());
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
