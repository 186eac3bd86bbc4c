// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kehoach.pipeline.evaluate.Evaluation;
import org.kehoach.pipeline.evaluate.EvaluationReport;
import org.kehoach.pipeline.evaluate.GoldFolder;
import org.kehoach.pipeline.evaluate.ScoreChange;
import org.kehoach.pipeline.evaluate.ScoresFile;
import org.kehoach.pipeline.evaluate.UnusableGoldException;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `kehoach evaluate`.
@Command(
    name = "evaluate",
    description = {
      "Compares a workspace's records with gold files: precision, recall and F1 per kind of record,"
          + " for each document and over all.",
      "",
      "A gold file NAME.gold.json is held against the document whose file's name begins with NAME."
          + " Below DIR/packed lies gold without the words of its documents, which are not ours to"
          + " publish: NAME.packed.json is used where its document, NAME.html or NAME.txt, is in"
          + " --documents and in the workspace, and else left out."
    },
    footer = {
      "  kehoach evaluate --gold corpus/gold",
      "  kehoach evaluate --gold corpus/gold --errors 10"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the gold files.")
  private Path gold = Path.of("");

  @Option(
      names = "--documents",
      paramLabel = "DIR",
      defaultValue = "../shared/plans",
      description = {
        "Folder of the documents that the packed gold files were made from (default:"
            + " ${DEFAULT-VALUE})."
      })
  private Path documents = Path.of("../shared/plans");

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show up to N missed and N spurious records per document and kind.")
  private int errors;

  @Option(
      names = "--against",
      paramLabel = "RUN",
      description = {
        "Show what was gained and lost since an earlier run: the folder of a workspace, or a file"
            + " that --accept wrote."
      })
  private @Nullable Path against;

  @Option(
      names = "--accept",
      paramLabel = "FILE",
      description = {
        "Write the scores to FILE, as those that are expected from now on. Figures there of gold"
            + " files that are left out now are kept."
      })
  private @Nullable Path accept;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = {
        "Write the scores to FILE as a page for readers. With --accept it also has the figures that"
            + " were kept."
      })
  private @Nullable Path markdown;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = WordConverter.Reading.class,
      description = "table or json (default: ${DEFAULT-VALUE}).")
  private TextFormat format = TextFormat.TABLE;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableGoldException, UnusableWorkspaceException {
    Workspace filled = Workspace.filled(workspace.folder);
    EvaluationReport report = Evaluation.evaluate(new GoldFolder(gold, documents), filled.folder());
    EvaluationReport earlier = against == null ? null : earlier(against);
    publish(report);
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> {
        new EvaluationText(report, errors).print(out, Screen.current());
        if (earlier != null) {
          ChangesText.print(ScoreChange.between(earlier, report), out, Screen.current());
        }
      }
      case JSON -> out.println(EvaluationJson.of(report, earlier, errors));
    }
    return ExitCode.OK;
  }

  private void publish(EvaluationReport report) throws IOException, UnusableGoldException {
    EvaluationReport whole = report;
    if (accept != null) {
      whole = Files.exists(accept) ? report.completedBy(ScoresFile.read(accept)) : report;
      ScoresFile.write(whole, accept);
    }
    if (markdown != null) {
      Files.writeString(markdown, new QualityPage(whole).text());
    }
  }

  private EvaluationReport earlier(Path run)
      throws IOException, UnusableGoldException, UnusableWorkspaceException {
    return Files.isRegularFile(run)
        ? ScoresFile.read(run)
        : Evaluation.evaluate(new GoldFolder(gold, documents), Workspace.filled(run).folder());
  }
}
