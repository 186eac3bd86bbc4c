// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kehoach.corpus.catalogue.InputFiles;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.corpus.read.ReadListener;
import org.kehoach.pipeline.PlanPipeline;
import org.kehoach.pipeline.Stages;
import org.kehoach.pipeline.isolate.WorkerCommand;
import org.kehoach.pipeline.isolate.WorkerLimits;
import org.kehoach.pipeline.isolate.WorkerPool;
import org.kehoach.pipeline.isolate.WorkerSettings;
import org.kehoach.pipeline.run.FileReport;
import org.kehoach.pipeline.run.RunListener;
import org.kehoach.pipeline.run.RunReport;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kehoach run`.
@Command(
    name = "run",
    description = {
      "Reads plans and fills a workspace with their records and a search index.",
      "",
      "A run replaces what its workspace held before, all at once at its end: a run that breaks"
          + " off, or finds nothing to read, leaves the former records as they were. What cannot be"
          + " read is told and noted in ledger.jsonl, and the run goes on."
    },
    footer = {
      "  kehoach run corpus/samples",
      "  kehoach run corpus/samples -w my-workspace --threads 1"
    })
final class RunCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, and folders and ZIP archives with all that is in them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Documents worked on at once, each in a worker process (default: one per processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--retry",
      description =
          "Try documents again that were set aside, since they ended their workers twice (they are"
              + " listed in set-aside.jsonl).")
  private boolean retry;

  @Option(
      names = "--in-process",
      description =
          "Work in this process, not in workers: for debugging. A document that hangs or ends the"
              + " process then hangs or ends the run.")
  private boolean inProcess;

  @Mixin private LimitOptions bounds = new LimitOptions();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more.");
    }
    PlanPipeline pipeline = pipeline(bounds.limits());
    InputFiles inputs = plans();
    PrintWriter err = spec.commandLine().getErr();
    if (inputs.files().isEmpty() && !(isNewWorkspace() && anyFailed(inputs))) {
      inputs.leftOut().forEach(out -> err.println(OutcomeLine.of(out.shownPath(), out.outcome())));
      throw new ParameterException(
          spec.commandLine(),
          "No documents found under %s; %s stays as it was."
              .formatted(Names.list(paths), workspace.folder));
    }
    Screen screen = Screen.current();
    RunReport report;
    try (RunListener progress = progress(screen, err)) {
      report = pipeline.run(inputs, workspace.folder, progress);
    }
    if (screen.terminal()) {
      report.files().stream()
          .filter(FileReport::hasRemark)
          .forEach(file -> err.println(OutcomeLine.of(file.path(), file.outcome())));
    }
    new RunSummary(report, workspace.folder).print(spec.commandLine().getOut(), screen);
    return report.isComplete() ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  private PlanPipeline pipeline(WorkerLimits limits) {
    return inProcess
        ? new PlanPipeline(Stages.standard(limits.reading(), ReadListener.silent()), threads)
        : new PlanPipeline(
            WorkerPool.with(new WorkerSettings(threads, limits, retry, WorkerCommand.standard())));
  }

  /// What the workspace holds is never read as plans, also where the workspace lies among them.
  private InputFiles plans() {
    Path own = workspace.folder.toAbsolutePath().normalize();
    InputFiles all = InputFiles.under(paths);
    List<InputFile> plans =
        all.files().stream()
            .filter(file -> !file.place().file().toAbsolutePath().normalize().startsWith(own))
            .toList();
    return new InputFiles(plans, all.leftOut());
  }

  /// A mistyped path alone must not empty a workspace that holds records.
  private boolean isNewWorkspace() {
    return !Files.exists(workspace.folder.resolve("workspace.json"));
  }

  private static boolean anyFailed(InputFiles inputs) {
    return inputs.leftOut().stream().anyMatch(out -> out.outcome() instanceof Outcome.Failed);
  }

  private RunListener progress(Screen screen, PrintWriter err) {
    RunListener progress =
        screen.terminal() ? new BarProgress(screen.columns()) : new LineProgress(err);
    return Kehoach.debugs(spec.commandLine()) ? new TracingProgress(progress, err) : progress;
  }
}
