// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.output.identity.Directions;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportFormat;
import org.kehoach.output.report.ReportWriter;
import org.kehoach.output.trace.Act;
import org.kehoach.output.trace.ActQuery;
import org.kehoach.output.trace.ActTracer;
import org.kehoach.output.trace.Trace;
import org.kehoach.output.trace.TraceDot;
import org.kehoach.output.trace.TraceReport;
import org.kehoach.output.trace.TraceResult;
import org.kehoach.output.trace.TraceSvg;
import org.kehoach.output.write.RecordFilesReader;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kehoach trace`.
@Command(
    name = "trace",
    description = {
      "Shows which plans cite an act, which cite those, and what targets they set. Where the act"
          + " itself is in the workspace, its targets stand beside theirs: adopted, raised,"
          + " lowered, later or missing."
    },
    footer = {
      "  kehoach trace 1132/qd-ttg",
      "  kehoach trace 'Quyết định 1132/QĐ-TTg' --format svg --output trace.svg"
    })
final class TraceCommand implements Callable<Integer> {

  /// What `--format` takes.
  enum Format {
    TABLE,
    JSON,
    DOT,
    SVG
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "ACT",
      description =
          "Its number in any spelling, accents optional, with its date where several have it; or a"
              + " law's name.")
  private List<String> act = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = WordConverter.Tracing.class,
      description =
          "table, json (one object a line), dot (for Graphviz) or svg (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of the screen.")
  private @Nullable Path file;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    RecordFilesReader records = new RecordFilesReader(Workspace.filled(workspace.folder).folder());
    String words = String.join(" ", act);
    switch (new ActTracer(records, new Directions(IndicatorRegistry.load())).trace(query(words))) {
      case TraceResult.Found(Trace trace) -> print(written(trace));
      case TraceResult.Several(List<Act> acts) ->
          throw wrong("'%s' may mean several acts: %s.".formatted(words, listed(acts)));
      case TraceResult.None() ->
          throw wrong("Nothing in %s is or cites '%s'.".formatted(workspace.folder, words));
    }
    return ExitCode.OK;
  }

  private ActQuery query(String words) {
    try {
      return ActQuery.of(words);
    } catch (IllegalArgumentException e) {
      throw wrong("'%s' names no act.".formatted(words));
    }
  }

  private String written(Trace trace) throws IOException {
    Report report = TraceReport.of(trace);
    return switch (format) {
      case TABLE -> String.join("\n", new ReportText(report).lines(Screen.current())) + "\n";
      case JSON -> {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ReportWriter.of(ReportFormat.JSON).write(report, lines);
        yield lines.toString(StandardCharsets.UTF_8);
      }
      case DOT -> TraceDot.of(trace);
      case SVG -> TraceSvg.of(trace);
    };
  }

  private void print(String answer) throws IOException {
    if (file == null) {
      spec.commandLine().getOut().print(answer);
      spec.commandLine().getOut().flush();
    } else {
      Files.writeString(file, answer);
      spec.commandLine().getErr().println("Written: " + file);
    }
  }

  private static String listed(List<Act> acts) {
    return acts.stream()
        .map(one -> one.date() == null ? one.name() : one.name() + " ngày " + one.date())
        .collect(Collectors.joining(", "));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
