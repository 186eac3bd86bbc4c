// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.kehoach.pipeline.evaluate.RecordSet.FieldValue;

/// How often single fields are right: which field it is that makes records wrong.
final class FieldScores {
  private FieldScores() {}

  /// Of the document every scored field; of targets those of pairs that share quote and value, of
  /// obligations those of pairs that share the quote.
  static Map<String, Score> of(RecordSet gold, RecordSet found) {
    Map<String, Score> scores = new HashMap<>();
    for (String field : RecordSet.FIELDS) {
      int right = agree(field, gold, found) ? 1 : 0;
      scores.put("document." + field, new Score(right, 1, found.fieldsGiven() ? 1 : 0));
    }
    var targets =
        together(gold.targets(), found.targets(), TargetEntry::sameKey, TargetEntry::sameValue)
            .stream()
            .filter(pair -> !pair.gold().key().qualitative())
            .toList();
    scores.put("target.valueTo", score(targets, target -> target.key().valueTo()));
    scores.put("target.unit", score(targets, target -> target.key().unit()));
    scores.put("target.comparator", score(targets, target -> target.key().comparator()));
    scores.put("target.measure", score(targets, target -> target.key().measure()));
    scores.put("target.year", score(targets, target -> target.key().year()));
    var obligations =
        together(
            gold.obligations(), found.obligations(), ActionEntry::sameAgencies, (a, b) -> true);
    scores.put("obligation.leads", score(obligations, ActionEntry::leads));
    scores.put("obligation.coordinators", score(obligations, ActionEntry::coordinators));
    return scores;
  }

  /// Whether a document field is right.
  static boolean agree(String field, RecordSet gold, RecordSet found) {
    FieldValue expected = gold.fields().get(field);
    FieldValue actual = found.fields().get(field);
    return found.fieldsGiven() && (expected == null ? actual == null : expected.agreesWith(actual));
  }

  private record Together<T>(T gold, T found) {}

  /// The pairs that agree fully, then those of the rest that agree at least in part.
  private static <T extends Quoted> List<Together<T>> together(
      List<T> gold, List<T> found, BiPredicate<T, T> fully, BiPredicate<T, T> inPart) {
    List<Together<T>> pairs = new ArrayList<>();
    Matching strict = Matching.of(gold, found, fully);
    add(pairs, strict, gold, found);
    List<T> missed = strict.missed(gold);
    List<T> spurious = strict.spurious(found);
    add(pairs, Matching.of(missed, spurious, inPart), missed, spurious);
    return pairs;
  }

  private static <T> void add(
      List<Together<T>> pairs, Matching matching, List<T> gold, List<T> found) {
    for (Matching.Pair pair : matching.pairs()) {
      pairs.add(new Together<>(gold.get(pair.gold()), found.get(pair.found())));
    }
  }

  private static <T> Score score(List<Together<T>> pairs, Function<T, Object> field) {
    long right =
        pairs.stream()
            .filter(p -> Objects.equals(field.apply(p.gold()), field.apply(p.found())))
            .count();
    return new Score((int) right, pairs.size(), pairs.size());
  }
}
