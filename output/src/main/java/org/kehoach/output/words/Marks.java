// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kehoach.corpus.document.Span;

/// The places in a text that a query finds, for marking them.
public final class Marks {
  private Marks() {}

  /// Spans of `text` that match, in order and apart: whole words, words that follow one another in
  /// one span. Where some words match with their accents, those that match only without are left.
  public static List<Span> of(TypedQuery query, String text) {
    List<Word> words = Words.of(text);
    BitSet marked = new BitSet(words.size());
    for (TypedQuery.Unit unit : query.units()) {
      BitSet exact = new BitSet();
      BitSet folded = new BitSet();
      for (Phrase form : unit.forms()) {
        for (int i = 0; i < words.size(); i++) {
          if (form.isAt(words, i)) {
            exact.set(i, i + form.length());
          }
          if (form.isAtWithoutAccents(words, i)) {
            folded.set(i, i + form.length());
          }
        }
      }
      marked.or(query.withAccents() && !exact.isEmpty() ? exact : folded);
    }
    return spans(words, marked, text);
  }

  private static List<Span> spans(List<Word> words, BitSet marked, String text) {
    List<Span> spans = new ArrayList<>();
    for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) {
      Span span = words.get(i).span();
      if (i > 0 && marked.get(i - 1) && follows(words.get(i - 1), words.get(i), text)) {
        span = new Span(spans.removeLast().start(), span.end());
      }
      spans.add(span);
    }
    return spans;
  }

  private static boolean follows(Word before, Word word, String text) {
    return word.glued() || text.substring(before.span().end(), word.span().start()).isBlank();
  }
}
