// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.kehoach.corpus.catalogue.InputFiles;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.catalogue.InputFiles.LeftOut;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.SourceText;
import org.kehoach.output.write.ExtractedPlan;
import org.kehoach.pipeline.run.BatchRun;
import org.kehoach.pipeline.run.FileResult;
import org.kehoach.pipeline.run.ResultWriter;
import org.kehoach.pipeline.run.RunListener;
import org.kehoach.pipeline.run.RunReport;
import org.kehoach.pipeline.run.Stopwatch;
import org.kehoach.pipeline.run.Workplace;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import org.kehoach.pipeline.workspace.WorkspaceDraft;

/// What Kehoach does: read each file, understand its layout, extract its records; write and index
/// them.
///
/// @param place where the files are understood; the result is the same for any place
public record PlanPipeline(Workplace.Opening place) {

  /// The pipeline in this very process.
  ///
  /// @param threads how many files are worked on at once; the result is the same for any number
  public PlanPipeline(Stages stages, int threads) {
    this(Workplace.inThisProcess(threads, file -> understand(stages, file, new Stopwatch())));
  }

  /// Fills the workspace `folder` with the records of `inputs`, in their order, in place of what it
  /// held before. A file that cannot be read does not stop the others.
  ///
  /// @throws UnusableWorkspaceException where the workspace cannot be written; it is as before then
  public RunReport run(InputFiles inputs, Path folder, RunListener listener)
      throws IOException, UnusableWorkspaceException {
    try (WorkspaceDraft draft = Workspace.draft(folder);
        Workplace work = place.open(draft, inputs.files().size());
        ResultWriter writer = ResultWriter.open(draft.content())) {
      listener.started(inputs.files().size() + inputs.leftOut().size());
      for (LeftOut out : inputs.leftOut()) {
        listener.done(writer.write(FileResult.leftOut(out)));
      }
      BatchRun.inOrder(
          inputs.files(),
          work.places(),
          work::understand,
          result -> listener.done(writer.write(result)));
      writer.finish();
      draft.publish();
      return writer.report();
    }
  }

  /// Reads one file, understands and extracts it. Whatever goes wrong becomes the result.
  public static FileResult understand(Stages stages, InputFile file, Stopwatch watch) {
    String path = file.shownPath();
    try {
      return switch (watch.time("read", () -> stages.read().read(file.place(), path))) {
        case ReadResult.Unsupported(var reason, var remedy) ->
            FileResult.without(path, new Outcome.Skipped(reason, remedy), watch);
        case ReadResult.Unreadable(var reason, var remedy) ->
            FileResult.without(path, new Outcome.Failed(reason, remedy), watch);
        case ReadResult.Read(var text) -> extract(stages, path, text, watch);
      };
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return FileResult.crashed(path, null, e, watch);
    }
  }

  private static FileResult extract(Stages stages, String path, SourceText text, Stopwatch watch) {
    try {
      PlanDocument document = watch.time("layout", () -> stages.layout().apply(text));
      Optional<Findings> found = watch.time("extract", () -> stages.extract().apply(document));
      return found
          .map(findings -> new ExtractedPlan(document, findings))
          .map(plan -> FileResult.of(path, text.problems(), plan, watch))
          .orElseGet(() -> FileResult.noPlan(path, text, watch));
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return FileResult.crashed(path, text.source(), e, watch);
    }
  }
}
