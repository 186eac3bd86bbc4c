// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Comparator;
import org.kehoach.extractors.tokens.Gazetteer;
import org.kehoach.extractors.tokens.Table;

/// A comparison as worded, before or behind a number.
///
/// @param from index of its first token
/// @param to index behind its last token
/// @param words as looked up
record Comparison(int from, int to, Comparator comparator, String words) {

  /// Reads comparisons; the words are in `comparators.tsv`.
  record Reader(Gazetteer before, Gazetteer after) {
    /// Words that may stand between the comparison and its number ("tối thiểu đạt 50%").
    private static final Set<String> BETWEEN =
        Set.of("đạt", "là", "phải", "có", "được", "bằng", "mức", "cả", ":", "còn", "về");

    static Reader load() {
      List<List<String>> before = new ArrayList<>();
      List<List<String>> after = new ArrayList<>();
      for (List<String> row : Table.load(Comparison.class, "comparators.tsv")) {
        String words = row.getFirst().replace("…", "").strip();
        (row.getFirst().startsWith("…") ? before : after).add(List.of(words, row.get(1)));
      }
      return new Reader(Gazetteer.of(before), Gazetteer.of(after));
    }

    /// The comparison that stands before token `number`, or null.
    @Nullable Comparison before(List<CoreLabel> tokens, int number) {
      int to = number;
      for (int skipped = 0; to > 0 && skipped < 3; skipped++) {
        Comparison found = read(tokens, before.endingAt(tokens, to));
        if (found != null) {
          boolean adjacent = skipped == 0;
          // one bare syllable ("trên", "từ", "hơn") means much else when not at the number
          return adjacent || found.words().contains(" ") ? found : null;
        }
        if (!BETWEEN.contains(tokens.get(to - 1).word())) {
          return null;
        }
        to--;
      }
      return null;
    }

    /// The comparison that stands at token `at`, behind a number, or null.
    @Nullable Comparison after(List<CoreLabel> tokens, int at) {
      return at < tokens.size() ? read(tokens, after.at(tokens, at)) : null;
    }

    private static @Nullable Comparison read(List<CoreLabel> tokens, Gazetteer.@Nullable Hit hit) {
      return hit == null
          ? null
          : new Comparison(
              hit.from(),
              hit.to(),
              Comparator.valueOf(hit.label()),
              Unit.words(tokens, hit.from(), hit.to()));
    }
  }
}
