// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.pipeline.evaluate.Discrepancy.Side;

/// What differs between two evaluations of one document against the same gold, in one kind.
///
/// @param worse records lost and spurious records added: discrepancies of `now` alone
/// @param better records gained and spurious records gone: discrepancies of `before` alone
public record ScoreChange(
    String document,
    RecordKind kind,
    Score before,
    Score now,
    List<Discrepancy> worse,
    List<Discrepancy> better) {
  private static final double EQUAL = 1e-9;

  /// What identifies a discrepancy; its words may be missing in a saved one.
  private record Key(RecordKind kind, Side side, String ref) {
    static Key of(Discrepancy discrepancy) {
      return new Key(discrepancy.kind(), discrepancy.side(), discrepancy.ref());
    }
  }

  public ScoreChange {
    worse = List.copyOf(worse);
    better = List.copyOf(better);
  }

  /// The changes in the documents that both reports have, by document and kind.
  public static List<ScoreChange> between(EvaluationReport before, EvaluationReport now) {
    List<ScoreChange> changes = new ArrayList<>();
    for (DocumentScore document : now.documents()) {
      before.document(document.name()).ifPresent(old -> between(old, document, changes));
    }
    return changes;
  }

  private static void between(DocumentScore before, DocumentScore now, List<ScoreChange> changes) {
    for (RecordKind kind : RecordKind.values()) {
      ScoreChange change =
          new ScoreChange(
              now.name(),
              kind,
              before.score(kind),
              now.score(kind),
              only(now, before, kind),
              only(before, now, kind));
      if (!change.isEmpty()) {
        changes.add(change);
      }
    }
  }

  private static List<Discrepancy> only(DocumentScore one, DocumentScore other, RecordKind kind) {
    Set<Key> known =
        other.discrepancies().stream().map(Key::of).collect(Collectors.toCollection(HashSet::new));
    return one.discrepancies().stream()
        .filter(d -> d.kind() == kind && !known.contains(Key.of(d)))
        .toList();
  }

  private boolean isEmpty() {
    return before.equals(now) && worse.isEmpty() && better.isEmpty();
  }

  /// The change in one line: "son-la target fell from 0.912 (…) to 0.900 (…)".
  public String sentence() {
    double difference = now.f1() - before.f1();
    String verb = difference < -EQUAL ? "fell" : difference > EQUAL ? "rose" : "changed";
    return "%s: %s %s from %s to %s"
        .formatted(document, kind.label(), verb, written(before), written(now));
  }

  private static String written(Score score) {
    return String.format(
        Locale.ROOT,
        "%.3f (%d right, %d gold, %d found)",
        score.f1(),
        score.right(),
        score.gold(),
        score.found());
  }

  /// The discrepancies in one line: "records lost: targets[3] GE 60 percent …".
  public String records() {
    return Stream.of(
            list("records lost", worse, Side.MISSED),
            list("new spurious records", worse, Side.SPURIOUS),
            list("records gained", better, Side.MISSED),
            list("spurious records gone", better, Side.SPURIOUS))
        .filter(list -> !list.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String list(String title, List<Discrepancy> discrepancies, Side side) {
    List<String> records =
        discrepancies.stream()
            .filter(d -> d.side() == side)
            .map(d -> (d.ref() + " " + d.detail()).strip())
            .toList();
    return records.isEmpty() ? "" : title + ": " + String.join(", ", records);
  }
}
