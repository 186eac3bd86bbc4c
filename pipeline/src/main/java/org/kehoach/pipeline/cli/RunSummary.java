// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.kehoach.pipeline.run.FileReport;
import org.kehoach.pipeline.run.RunReport;

/// What a run prints at its end: what was found in each document, the totals, what became of the
/// files, and what to do next.
///
/// @param workspace as the user named it
record RunSummary(RunReport report, Path workspace) {
  private static final int MOST_ROWS = 60;

  void print(PrintWriter out, Screen screen) {
    if (!report.read().isEmpty()) {
      table().lines(screen.columns()).forEach(out::println);
      out.println();
    }
    out.println(outcomes());
    decoded().forEach(out::println);
    review().forEach(out::println);
    out.println("Everything is in " + workspace + ".");
    if (!report.read().isEmpty()) {
      out.println();
      out.println("Next, try:");
      String where = " -w " + ShellWord.of(workspace.toString());
      out.println("  " + CommandName.asCalled() + " search 'kế hoạch'" + where);
      out.println("  " + CommandName.asCalled() + " search --agency 'Sở Tài chính'" + where);
    }
    out.flush();
  }

  private TextTable table() {
    List<FileReport> read = report.read();
    List<List<String>> rows = new ArrayList<>();
    read.stream().limit(MOST_ROWS).map(RunSummary::row).forEach(rows::add);
    if (read.size() > MOST_ROWS) {
      String more = "… and %d more".formatted(read.size() - MOST_ROWS);
      rows.add(List.of(more, "", "", "", "", ""));
    }
    rows.add(totals(read));
    return new TextTable(
        List.of("Document", "Province", "Targets", "Obligations", "Measures", "Citations"), rows);
  }

  private static List<String> row(FileReport file) {
    return List.of(
        OutcomeLine.printable(file.path().substring(file.path().lastIndexOf('/') + 1)),
        file.province(),
        String.valueOf(file.targets()),
        String.valueOf(file.obligations()),
        String.valueOf(file.measures()),
        String.valueOf(file.citations()));
  }

  private static List<String> totals(List<FileReport> read) {
    return List.of(
        "Total",
        "",
        sum(read, FileReport::targets),
        sum(read, FileReport::obligations),
        sum(read, FileReport::measures),
        sum(read, FileReport::citations));
  }

  private static String sum(List<FileReport> files, ToIntFunction<FileReport> count) {
    return String.valueOf(files.stream().mapToInt(count).sum());
  }

  /// How many documents were in old encodings, and in which; nothing where none was.
  private List<String> decoded() {
    Map<String, Long> counts =
        report.read().stream()
            .flatMap(file -> file.decoded().stream())
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    long files = report.read().stream().filter(file -> !file.decoded().isEmpty()).count();
    return counts.isEmpty()
        ? List.of()
        : List.of(
            counts.entrySet().stream()
                .map(count -> count.getKey() + ": " + count.getValue())
                .collect(
                    Collectors.joining(", ", "Decoded from old encodings: " + files + " (", ")")));
  }

  /// The documents that a person should look at, with the first reason; none where all are well.
  private List<String> review() {
    List<FileReport> marked =
        report.read().stream().filter(file -> !file.review().isEmpty()).toList();
    List<String> lines = new ArrayList<>();
    if (!marked.isEmpty()) {
      lines.add("To be looked at before their records are trusted: %d".formatted(marked.size()));
    }
    marked.stream()
        .limit(MOST_ROWS)
        .map(
            file ->
                "  %s: %s".formatted(OutcomeLine.printable(file.path()), file.review().getFirst()))
        .forEach(lines::add);
    return lines;
  }

  private String outcomes() {
    Map<String, Long> counts =
        report.files().stream()
            .collect(
                Collectors.groupingBy(
                    file -> OutcomeLine.name(file.outcome()), TreeMap::new, Collectors.counting()));
    int files = report.files().size();
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", ", files == 1 ? "1 file: " : files + " files: ", "."));
  }
}
