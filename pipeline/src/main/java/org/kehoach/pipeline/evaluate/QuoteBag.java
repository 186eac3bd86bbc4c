// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// A quote as scoring compares it: the multiset of its syllables after NFC and lower case.
///
/// @param counts how often each syllable stands in the quote
/// @param size number of syllables
record QuoteBag(Map<String, Integer> counts, int size) {
  private static final Pattern DIVIDER = Pattern.compile("[^\\p{L}\\p{N}_%≥≤<>]+");

  QuoteBag {
    counts = Map.copyOf(counts);
  }

  static QuoteBag of(String quote) {
    Map<String, Integer> counts = new HashMap<>();
    int size = 0;
    for (String syllable : DIVIDER.split(Vietnamese.nfc(quote).toLowerCase(Locale.ROOT))) {
      if (!syllable.isEmpty()) {
        counts.merge(syllable, 1, Integer::sum);
        size++;
      }
    }
    return new QuoteBag(counts, size);
  }

  /// From 0 (nothing in common) to 1: the Jaccard index of the two multisets, at least one half
  /// where one contains the other.
  double overlap(QuoteBag other) {
    int shared = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    if (shared == 0) {
      return 0;
    }
    double jaccard = (double) shared / (size + other.size - shared);
    boolean contained = shared == Math.min(size, other.size);
    return contained ? Math.max(jaccard, 0.5 + jaccard / 2) : jaccard;
  }
}
