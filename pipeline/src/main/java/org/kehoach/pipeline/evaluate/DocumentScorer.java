// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.kehoach.pipeline.evaluate.Discrepancy.Side;
import org.kehoach.pipeline.evaluate.RecordSet.FieldValue;

/// Scores the records found in one document against its gold records.
final class DocumentScorer {
  private final RecordSet gold;
  private final RecordSet found;
  private final Map<RecordKind, Score> scores = new EnumMap<>(RecordKind.class);
  private final List<Discrepancy> discrepancies = new ArrayList<>();

  private DocumentScorer(RecordSet gold, RecordSet found) {
    this.gold = gold;
    this.found = found;
  }

  static DocumentScore score(String name, DocumentRole role, RecordSet gold, RecordSet found) {
    DocumentScorer scorer = new DocumentScorer(gold, found);
    scorer.targets();
    scorer.obligations();
    scorer.measures();
    scorer.citations();
    scorer.fields();
    return new DocumentScore(
        name,
        role,
        found.fieldsGiven(),
        scorer.scores,
        FieldScores.of(gold, found),
        found.rules(),
        scorer.discrepancies);
  }

  private void targets() {
    explain(
        RecordKind.TARGET,
        gold.targets(),
        found.targets(),
        match(RecordKind.TARGET, gold.targets(), found.targets(), TargetEntry::sameKey),
        TargetEntry::differences,
        new Others<>(List.of(), List.of(), ""));
    match(
        RecordKind.TARGET_VALUE,
        quantitative(gold.targets()),
        quantitative(found.targets()),
        TargetEntry::sameValue);
    match(RecordKind.TARGET_OVERLAP, gold.targets(), found.targets(), (a, b) -> true);
  }

  private void obligations() {
    Matching matching =
        match(
            RecordKind.OBLIGATION,
            gold.obligations(),
            found.obligations(),
            ActionEntry::sameAgencies);
    explain(
        RecordKind.OBLIGATION,
        gold.obligations(),
        found.obligations(),
        matching,
        ActionEntry::differences,
        new Others<>(gold.measures(), found.measures(), "a measure"));
    deadlines(matching);
    match(
        RecordKind.OBLIGATION_LEAD,
        gold.obligations(),
        found.obligations(),
        ActionEntry::sameLeads);
    match(RecordKind.OBLIGATION_OVERLAP, gold.obligations(), found.obligations(), (a, b) -> true);
  }

  private void deadlines(Matching obligations) {
    Score sum = Score.NONE;
    for (Matching.Pair pair : obligations.pairs()) {
      var due = gold.obligations().get(pair.gold()).deadlines();
      var read = found.obligations().get(pair.found()).deadlines();
      sum = sum.plus(new Score(Multiset.shared(due, read), due.size(), read.size()));
    }
    scores.put(RecordKind.DEADLINE, sum);
  }

  private void measures() {
    explain(
        RecordKind.MEASURE,
        gold.measures(),
        found.measures(),
        match(RecordKind.MEASURE, gold.measures(), found.measures(), (a, b) -> true),
        ActionEntry::differences,
        new Others<>(gold.obligations(), found.obligations(), "an obligation"));
  }

  /// A citation that is given twice is right once and spurious once.
  private void citations() {
    List<String> cited = keys(gold);
    List<String> read = keys(found);
    int right = Multiset.shared(cited, read);
    scores.put(RecordKind.CITATION, new Score(right, cited.size(), read.size()));
    scores.put(RecordKind.CITATION_DATE, CitationDates.score(gold, found));
    only(gold, read).forEach(c -> differ(RecordKind.CITATION, Side.MISSED, c.ref(), c.key()));
    only(found, cited).forEach(c -> differ(RecordKind.CITATION, Side.SPURIOUS, c.ref(), c.key()));
  }

  private void fields() {
    int right = 0;
    for (String field : RecordSet.FIELDS) {
      if (FieldScores.agree(field, gold, found)) {
        right++;
      } else {
        FieldValue expected = gold.fields().get(field);
        FieldValue actual = found.fields().get(field);
        String detail =
            "%s: gold %s, found %s".formatted(field, written(expected), written(actual));
        differ(RecordKind.DOCUMENT_FIELDS, Side.MISSED, "document." + field, detail);
      }
    }
    int given = RecordSet.FIELDS.size();
    scores.put(
        RecordKind.DOCUMENT_FIELDS, new Score(right, given, found.fieldsGiven() ? given : 0));
  }

  private <T extends Quoted> Matching match(
      RecordKind kind, List<T> goldRecords, List<T> foundRecords, BiPredicate<T, T> agree) {
    Matching matching = Matching.of(goldRecords, foundRecords, agree);
    scores.put(kind, new Score(matching.pairs().size(), goldRecords.size(), foundRecords.size()));
    return matching;
  }

  private <T extends Quoted> void explain(
      RecordKind kind,
      List<T> goldRecords,
      List<T> foundRecords,
      Matching matching,
      BiFunction<T, T, List<Cause.Difference>> differences,
      Others<T> others) {
    Causes<T> causes = Causes.of(goldRecords, foundRecords, matching, differences);
    for (int i = 0; i < causes.missed().size(); i++) {
      Cause cause = causes.ofMissed(i, foundRecords, others.found(), others.kind());
      discrepancies.add(Discrepancy.of(kind, Side.MISSED, causes.missed().get(i), cause));
    }
    for (int i = 0; i < causes.spurious().size(); i++) {
      Cause cause = causes.ofSpurious(i, goldRecords, others.gold(), others.kind());
      discrepancies.add(Discrepancy.of(kind, Side.SPURIOUS, causes.spurious().get(i), cause));
    }
  }

  /// The records of a kind that is mistaken for the one at hand.
  private record Others<T extends Quoted>(List<T> gold, List<T> found, String kind) {}

  private void differ(RecordKind kind, Side side, String ref, String detail) {
    discrepancies.add(new Discrepancy(kind, side, ref, detail, "", Cause.UNKNOWN));
  }

  private static String written(@Nullable FieldValue value) {
    return value == null ? "nothing" : value.written();
  }

  private static List<TargetEntry> quantitative(List<TargetEntry> targets) {
    return targets.stream().filter(target -> !target.key().qualitative()).toList();
  }

  private static List<String> keys(RecordSet records) {
    return records.citations().stream().map(CitationEntry::key).toList();
  }

  /// The citations whose key is none of `others`, one for each key.
  private static Collection<CitationEntry> only(RecordSet records, List<String> others) {
    Map<String, CitationEntry> only = new TreeMap<>();
    for (CitationEntry citation : records.citations()) {
      if (!others.contains(citation.key())) {
        only.putIfAbsent(citation.key(), citation);
      }
    }
    return only.values();
  }
}
