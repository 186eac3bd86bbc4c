// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.identity.Directions;
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

  private static final String GRAPHVIZ = "dot";
  private static final String PICTURE = "svg";

  @Parameters(
      arity = "1..*",
      paramLabel = "ACT",
      description =
          "Its number in any spelling, accents optional, with its date where several have it; or a"
              + " law's name.")
  private List<String> act = List.of();

  @Mixin private ReportOptions output = new ReportOptions(GRAPHVIZ, PICTURE);

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    RecordFilesReader records = new RecordFilesReader(Workspace.filled(workspace.folder).folder());
    String words = String.join(" ", act);
    Acts acts = Acts.among(records.documents());
    ActTracer tracer = new ActTracer(records, acts, new Directions(IndicatorRegistry.load()));
    switch (tracer.trace(query(words))) {
      case TraceResult.Found(Trace trace) -> write(trace, acts);
      case TraceResult.Several(List<Act> meant) ->
          throw wrong("'%s' may mean several acts: %s.".formatted(words, listed(meant)));
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

  private void write(Trace trace, Acts acts) throws IOException {
    switch (output.format()) {
      case GRAPHVIZ -> output.write(TraceDot.of(trace), acts.notes());
      case PICTURE -> output.write(TraceSvg.of(trace), acts.notes());
      default -> output.write(TraceReport.of(trace).noting(acts.notes()));
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
