// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Finds the encoding of each word of a text in a row: the one that least speaks against, where a
/// change of encoding speaks against, too, so that words that say nothing go with those around them
/// (the Viterbi algorithm).
///
/// @param named the encoding that the text's font names; Unicode where it names none
/// @param eligible the encodings that come into question, Unicode among them
record BestReading(TextEncoding named, Set<TextEncoding> eligible) {

  private static final double CHANGE_WITHIN_LINE = 1.2;
  private static final double CHANGE_AT_BREAK = 0.8;

  /// What a change costs in addition into an encoding that no font names.
  private static final double UNNAMED = 0.5;

  private static final double NAMED = 0.5;

  /// A word in its place.
  ///
  /// @param afterBreak whether a line or text in another font ends before it
  record Place(WordReadings readings, boolean afterBreak) {}

  /// The encodings of `words`, of which the text before was in `before`.
  List<TextEncoding> of(List<Place> words, TextEncoding before) {
    TextEncoding[] states = eligible.toArray(TextEncoding[]::new);
    double[] costs = new double[states.length];
    for (int s = 0; s < states.length; s++) {
      costs[s] = states[s] == before ? 0 : change(states[s], true);
    }
    int[][] from = new int[words.size()][];
    for (int w = 0; w < words.size(); w++) {
      Place word = words.get(w);
      from[w] = new int[states.length];
      double[] next = new double[states.length];
      for (int s = 0; s < states.length; s++) {
        from[w][s] = s;
        next[s] = costs[s];
        for (int o = 0; o < states.length; o++) {
          double changed = costs[o] + change(states[s], word.afterBreak);
          if (o != s && changed < next[s]) {
            next[s] = changed;
            from[w][s] = o;
          }
        }
        next[s] += word.readings.in(states[s]).cost();
      }
      costs = next;
    }
    return backwards(states, costs, from);
  }

  private static List<TextEncoding> backwards(TextEncoding[] states, double[] costs, int[][] from) {
    int state = 0;
    for (int s = 1; s < costs.length; s++) {
      state = costs[s] < costs[state] ? s : state;
    }
    TextEncoding[] best = new TextEncoding[from.length];
    for (int w = from.length - 1; w >= 0; w--) {
      best[w] = states[state];
      state = from[w][state];
    }
    return new ArrayList<>(Arrays.asList(best));
  }

  /// What a change to `encoding` costs.
  private double change(TextEncoding encoding, boolean afterBreak) {
    double change = afterBreak ? CHANGE_AT_BREAK : CHANGE_WITHIN_LINE;
    if (encoding == TextEncoding.UNICODE) {
      return change;
    }
    return encoding == named ? change * NAMED : change + UNNAMED;
  }
}
