// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.changes.Changes;
import org.kehoach.output.changes.ChangesReport;
import org.kehoach.output.changes.Editions;
import org.kehoach.output.changes.EffectiveReport;
import org.kehoach.output.changes.EffectiveTargets;
import org.kehoach.output.changes.PlanChange;
import org.kehoach.output.changes.PlanLink;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.report.Report;
import org.kehoach.output.write.PlanRecords;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kehoach changes`.
@Command(
    name = "changes",
    description = {
      "Lists what was added, changed or vanished: since an earlier run, or from one edition of a"
          + " plan to the next.",
      "",
      "Without options, since the run that last found other records. With DOCUMENT alone, between"
          + " that plan and those that it replaces or amends or that have its title, or else those"
          + " that do so to it."
    },
    footer = {"  kehoach changes --since 2026-01-31", "  kehoach changes --effective 31/12/2025"})
final class ChangesCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DOCUMENT",
      description = "A plan's number, or its id or the beginning of it.")
  private @Nullable String document;

  @Option(
      names = "--since",
      paramLabel = "RUN|DATE",
      description =
          "A run as 'kehoach runs' lists it, the records as they were when a day began, or the"
              + " folder of another workspace.")
  private @Nullable String since;

  @Option(
      names = "--effective",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "Instead, the targets that were in force on this day, with what they took the place of.")
  private @Nullable LocalDate effective;

  @Mixin private ReportOptions options = new ReportOptions();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    if (since != null && effective != null) {
      throw wrong("--since and --effective answer different questions: give one of them.");
    }
    options.write(report(Workspace.filled(workspace.folder)));
    return ExitCode.OK;
  }

  private Report report(Workspace present) throws IOException, UnusableWorkspaceException {
    return effective != null || document != null && since == null
        ? editions(present.plans())
        : sinceRun(present);
  }

  private Report editions(List<PlanRecords> plans) {
    Editions all = Editions.among(plans);
    Report report =
        effective != null
            ? EffectiveReport.of(
                EffectiveTargets.on(
                    effective, document == null ? all : all.familyOf(known(document, all))))
            : betweenEditions(Objects.requireNonNull(document), all);
    return report.noting(Acts.among(plans.stream().map(PlanRecords::document).toList()).notes());
  }

  private Report betweenEditions(String name, Editions editions) {
    List<PlanLink> links = editions.of(known(name, editions));
    List<String> notes =
        links.isEmpty()
            ? List.of("No other edition of it is in " + workspace.folder + ".")
            : links.stream().map(PlanLink::sentence).toList();
    return ChangesReport.of(
        "Changes between editions of " + name,
        links.stream().map(PlanLink::change).toList(),
        notes);
  }

  private Report sinceRun(Workspace present) throws IOException, UnusableWorkspaceException {
    Baseline baseline =
        Baseline.find(present, since)
            .orElseThrow(
                () ->
                    wrong(
                        "%s Runs are listed by: kehoach runs -w %s"
                            .formatted(
                                since == null
                                    ? "No earlier run found other records."
                                    : "No run, date or workspace is '" + since + "'.",
                                ShellWord.of(workspace.folder.toString()))));
    Changes changes = Changes.between(baseline.plans(), present.plans());
    List<PlanChange> asked =
        changes.plans().stream().filter(plan -> document == null || plan.isOf(document)).toList();
    List<String> notes = asked.isEmpty() ? List.of("No changes.") : List.of();
    return ChangesReport.of("Changes since " + baseline.told(), asked, notes);
  }

  private String known(String name, Editions editions) {
    if (!editions.knows(name)) {
      throw wrong("No plan in %s has the id or number '%s'.".formatted(workspace.folder, name));
    }
    return name;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
