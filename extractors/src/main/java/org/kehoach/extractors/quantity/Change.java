// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.quantity;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import org.kehoach.corpus.finding.Measure;

/// Tells from the words before an amount whether it is a level or a change.
///
/// "giảm 5%" is a fall, "giảm xuống 5%" a level; "tăng năng suất 7%" a rise, "tăng tỷ lệ … đạt 60%"
/// a level; "tốc độ tăng 8%" is the level of a speed.
final class Change {
  private static final Set<String> RISE = Set.of("tăng");
  private static final Set<String> FALL = Set.of("giảm", "rút");
  private static final Set<String> TO_LEVEL =
      Set.of("đạt", "lên", "xuống", "còn", "tới", "đến", "là", "chiếm", "ở", "bằng");
  private static final Set<String> CLAUSE_END = Set.of(".", ";", ":", ",", "(", ")", "và");
  private static final Set<String> SPEED = Set.of("độ", "lệ", "mức", "suất", "gia", "trưởng");
  private static final Set<String> NOT_AMOUNT =
      Set.of("cường", "tốc", "trưởng", "cho", "tại", "trong", "với", "của", "từ", "nghèo", "thiểu");
  private static final int REACH = 14;

  private Change() {}

  /// @param at index of the amount's first token, its comparison included
  static Measure before(List<CoreLabel> tokens, int at, String unit) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      String word = tokens.get(i).word();
      if (TO_LEVEL.contains(word) || CLAUSE_END.contains(word)) {
        return Measure.LEVEL;
      }
      boolean streamlines = word.equals("giản") && i > 0 && tokens.get(i - 1).word().equals("tinh");
      if (streamlines) {
        return Measure.DECREASE;
      }
      if (RISE.contains(word) || FALL.contains(word)) {
        return changed(tokens, i, at, unit) ? measure(word) : Measure.LEVEL;
      }
    }
    return Measure.LEVEL;
  }

  private static boolean changed(List<CoreLabel> tokens, int verb, int at, String unit) {
    if (verb > 0 && SPEED.contains(tokens.get(verb - 1).word())) {
      return false;
    }
    boolean close = at - verb <= 3;
    if (unit.equals("count") && !close) {
      return false;
    }
    if (verb + 1 < at && NOT_AMOUNT.contains(tokens.get(verb + 1).word())) {
      return false;
    }
    return close || !NOT_AMOUNT.contains(tokens.get(at - 1).word());
  }

  private static Measure measure(String verb) {
    return RISE.contains(verb) ? Measure.INCREASE : Measure.DECREASE;
  }
}
