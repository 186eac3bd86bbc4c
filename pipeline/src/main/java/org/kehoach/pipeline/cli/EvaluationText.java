// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kehoach.pipeline.evaluate.Discrepancy;
import org.kehoach.pipeline.evaluate.DocumentScore;
import org.kehoach.pipeline.evaluate.EvaluationReport;
import org.kehoach.pipeline.evaluate.LeftOutGold;
import org.kehoach.pipeline.evaluate.RecordKind;
import org.kehoach.pipeline.evaluate.Score;

/// An evaluation as tables, one per document and one over all.
///
/// @param errors how many discrepancies to show per document, kind and side
record EvaluationText(EvaluationReport report, int errors) {
  private static final List<String> HEADER =
      List.of("gold", "found", "right", "precision", "recall", "F1");

  void print(PrintWriter out, Screen screen) {
    for (DocumentScore document : report.documents()) {
      print(document, out, screen);
      out.println();
    }
    List<List<String>> rows = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      rows.add(row(kind, report.micro(kind), Stream.of(figure(report.macroF1(kind)))));
    }
    table("All documents", Stream.of("macro F1"), rows)
        .lines(screen.columns())
        .forEach(out::println);
    for (LeftOutGold gold : report.leftOut()) {
      out.println("Left out " + gold.name() + ": " + gold.reason() + ".");
    }
    out.flush();
  }

  private void print(DocumentScore document, PrintWriter out, Screen screen) {
    List<List<String>> rows = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      rows.add(row(kind, document.score(kind), Stream.empty()));
    }
    table(document.name(), Stream.empty(), rows).lines(screen.columns()).forEach(out::println);
    if (!document.inWorkspace()) {
      out.println("The workspace holds no document whose file's name begins so.");
    }
    for (Discrepancy discrepancy : shown(document)) {
      lines(discrepancy, screen.columns()).forEach(out::println);
    }
  }

  private List<Discrepancy> shown(DocumentScore document) {
    List<Discrepancy> shown = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      for (Discrepancy.Side side : Discrepancy.Side.values()) {
        document.discrepancies().stream()
            .filter(d -> d.kind() == kind && d.side() == side)
            .limit(errors)
            .forEach(shown::add);
      }
    }
    return shown;
  }

  private static List<String> lines(Discrepancy discrepancy, int columns) {
    String head =
        "%s %s %s: %s"
            .formatted(
                discrepancy.side().label(),
                discrepancy.kind().label(),
                discrepancy.ref(),
                discrepancy.detail());
    List<String> lines = new ArrayList<>();
    DisplayText.wrap(head, columns - 2).forEach(line -> lines.add("  " + line));
    String cause = discrepancy.cause().words();
    if (!cause.isEmpty()) {
      DisplayText.wrap(cause, columns - 4).forEach(line -> lines.add("    " + line));
    }
    if (!discrepancy.quote().isEmpty()) {
      lines.add(DisplayText.cut("    " + discrepancy.quote().replace('\n', ' '), columns));
    }
    return lines;
  }

  private static TextTable table(String name, Stream<String> more, List<List<String>> rows) {
    List<String> header = new ArrayList<>(List.of(name));
    header.addAll(HEADER);
    more.forEach(header::add);
    return new TextTable(header, rows);
  }

  private static List<String> row(RecordKind kind, Score score, Stream<String> more) {
    List<String> row =
        new ArrayList<>(
            List.of(
                kind.label(),
                String.valueOf(score.gold()),
                String.valueOf(score.found()),
                String.valueOf(score.right()),
                figure(score.precision()),
                figure(score.recall()),
                figure(score.f1())));
    more.forEach(row::add);
    return row;
  }

  private static String figure(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
