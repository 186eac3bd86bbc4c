// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kehoach.pipeline.evaluate.DocumentRole;
import org.kehoach.pipeline.evaluate.DocumentScore;
import org.kehoach.pipeline.evaluate.EvaluationReport;
import org.kehoach.pipeline.evaluate.RecordKind;
import org.kehoach.pipeline.evaluate.Score;

/// An evaluation as the page that tells readers how far to trust the records. It holds words of the
/// samples alone; of other documents only figures and the places of errors.
///
/// @param report all documents that have gold
record QualityPage(EvaluationReport report) {
  private static final String INTRODUCTION =
      """
      # How good the records are

      Written by `pipeline/bin/accept-scores`; do not edit. A record is right when it agrees with the
      gold annotations, field by field (who made them, and how, is in `corpus/gold/README.md`); precision is
      the share of the records found that are right, recall the share of the annotated ones that were found,
      F1 their harmonic mean.

      Documents called *sample* and *development* were looked at while the rules were written, so their scores
      say what the rules can do, not what they will do on the next plan; those called *judging* were not.
      The plans *written-…* were not issued by anybody: they were written for testing (`corpus/written`).
      """;

  String text() {
    List<String> lines = new ArrayList<>(INTRODUCTION.lines().toList());
    documents(lines);
    kinds(lines);
    byDocument(lines);
    fields(lines);
    lines.addAll(new RareRules(report.documents()).lines());
    lines.addAll(new ErrorGallery(report.documents()).lines());
    return String.join("\n", lines) + "\n";
  }

  private void documents(List<String> lines) {
    title(lines, "Documents", "The number of annotated records.");
    row(lines, "document", "role", "targets", "obligations", "measures", "citations");
    rule(lines, 6);
    for (DocumentScore document : report.documents()) {
      row(
          lines,
          document.name(),
          document.role().label(),
          gold(document, RecordKind.TARGET),
          gold(document, RecordKind.OBLIGATION),
          gold(document, RecordKind.MEASURE),
          gold(document, RecordKind.CITATION));
    }
  }

  private static String gold(DocumentScore document, RecordKind kind) {
    return String.valueOf(document.score(kind).gold());
  }

  private void kinds(List<String> lines) {
    title(
        lines,
        "Scores by kind and strictness",
        "F1 over all records of the samples; mean F1 over the documents of the other two roles."
            + " `target-value` and `obligation-lead` ask for the quote and the value or the leads"
            + " alone, `…-overlap` for the quote alone.");
    row(lines, "kind", "samples: precision", "recall", "F1", "development: F1", "judging: F1");
    rule(lines, 6);
    for (RecordKind kind : RecordKind.values()) {
      Score score = of(DocumentRole.SAMPLE).micro(kind);
      row(
          lines,
          kind.label(),
          figure(score.precision()),
          figure(score.recall()),
          figure(score.f1()),
          mean(DocumentRole.DEVELOPMENT, kind),
          mean(DocumentRole.JUDGING, kind));
    }
  }

  private String mean(DocumentRole role, RecordKind kind) {
    EvaluationReport documents = of(role);
    return documents.documents().isEmpty() ? "–" : figure(documents.macroF1(kind));
  }

  private EvaluationReport of(DocumentRole role) {
    return new EvaluationReport(
        report.documents().stream().filter(d -> d.role() == role).toList(), List.of());
  }

  private void byDocument(List<String> lines) {
    title(
        lines, "Scores by document", "F1, and in brackets how many are right, in gold, and found.");
    List<RecordKind> kinds =
        List.of(
            RecordKind.TARGET,
            RecordKind.OBLIGATION,
            RecordKind.DEADLINE,
            RecordKind.MEASURE,
            RecordKind.CITATION,
            RecordKind.DOCUMENT_FIELDS);
    row(
        lines,
        Stream.concat(Stream.of("document"), kinds.stream().map(RecordKind::label))
            .toArray(String[]::new));
    rule(lines, kinds.size() + 1);
    for (DocumentScore document : report.documents()) {
      row(
          lines,
          Stream.concat(
                  Stream.of(document.name()),
                  kinds.stream().map(kind -> counted(document.score(kind))))
              .toArray(String[]::new));
    }
  }

  private static String counted(Score score) {
    return score.isEmpty()
        ? "–"
        : "%s (%d/%d/%d)".formatted(figure(score.f1()), score.right(), score.gold(), score.found());
  }

  private void fields(List<String> lines) {
    title(
        lines,
        "Fields",
        "How often single fields are right: of every document, of targets that share quote and"
            + " value with an annotated one, of obligations that share the quote.");
    Map<String, Score> fields = new TreeMap<>();
    for (DocumentScore document : report.documents()) {
      document.fields().forEach((field, score) -> fields.merge(field, score, Score::plus));
    }
    row(lines, "field", "right", "of", "share");
    rule(lines, 4);
    fields.forEach(
        (field, score) ->
            row(
                lines,
                "`" + field + "`",
                String.valueOf(score.right()),
                String.valueOf(score.gold()),
                figure(score.recall())));
  }

  static void title(List<String> lines, String title, String explanation) {
    lines.addAll(List.of("", "## " + title, "", explanation, ""));
  }

  static void row(List<String> lines, String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  static void rule(List<String> lines, int columns) {
    lines.add("|" + " --- |".repeat(columns));
  }

  private static String figure(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
