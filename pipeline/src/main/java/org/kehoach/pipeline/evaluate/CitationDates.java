// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Scores the dates of the citations that both sides have.
final class CitationDates {
  private CitationDates() {}

  static Score score(RecordSet gold, RecordSet found) {
    Map<String, Optional<String>> cited = dates(gold);
    Map<String, Optional<String>> read = dates(found);
    Score sum = Score.NONE;
    for (Map.Entry<String, Optional<String>> entry : cited.entrySet()) {
      Optional<String> actual = read.get(entry.getKey());
      if (actual != null) {
        Optional<String> expected = entry.getValue();
        int right = expected.isPresent() && expected.equals(actual) ? 1 : 0;
        sum = sum.plus(new Score(right, count(expected), count(actual)));
      }
    }
    return sum;
  }

  /// Of citations with one key the last speaks.
  private static Map<String, Optional<String>> dates(RecordSet records) {
    Map<String, Optional<String>> dates = new HashMap<>();
    for (CitationEntry citation : records.citations()) {
      dates.put(citation.key(), Optional.ofNullable(citation.date()).filter(d -> !d.isEmpty()));
    }
    return dates;
  }

  private static int count(Optional<String> date) {
    return date.isPresent() ? 1 : 0;
  }
}
