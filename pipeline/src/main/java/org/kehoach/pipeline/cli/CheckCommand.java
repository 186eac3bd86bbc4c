// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.AgencyRegistry;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.output.check.CheckReport;
import org.kehoach.output.check.ConsistencyCheck;
import org.kehoach.output.check.Inconsistency;
import org.kehoach.output.check.Severity;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.write.DocumentRecord;
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

/// `kehoach check`.
@Command(
    name = "check",
    description = {
      "Lists what does not agree in plans: numbers in the text and in the appendix, levels that go"
          + " back, times that cannot be, tasks with two leads, acts that were replaced.",
      "",
      "Each has a severity, an explanation in Vietnamese and English, and both quotes."
    },
    footer = {"  kehoach check", "  kehoach check 4734/KH-UBND --format html --output check.html"})
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DOCUMENT",
      description =
          "Only this document: its id or the beginning of it, its number, or a part of its file's"
              + " path (default: all).")
  private @Nullable String document;

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      defaultValue = "low",
      converter = WordConverter.AtLeast.class,
      description = "Only what is at least so grave: high, medium or low (default: low).")
  private Severity severity = Severity.LOW;

  @Mixin private ReportOptions report = new ReportOptions();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    RecordFilesReader records = new RecordFilesReader(Workspace.filled(workspace.folder).folder());
    DocumentChoice choice = new DocumentChoice(document);
    List<DocumentRecord> chosen = choice.among(records.documents());
    if (document != null && chosen.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "No document in %s is '%s'.".formatted(workspace.folder, document));
    }
    Acts acts = Acts.among(chosen);
    List<Inconsistency> found =
        new ConsistencyCheck(
                records, IndicatorRegistry.load(), AgencyRegistry.load(Provinces.load()))
            .of(choice, acts).stream()
                .filter(one -> one.severity().compareTo(severity) <= 0)
                .toList();
    report.write(CheckReport.of(found, chosen.size() - acts.copies().size()).noting(acts.notes()));
    return ExitCode.OK;
  }
}
