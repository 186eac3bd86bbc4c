// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.output.due.DueCalendar;
import org.kehoach.output.due.DueFinder;
import org.kehoach.output.due.DueList;
import org.kehoach.output.due.DueQuery;
import org.kehoach.output.due.DueReport;
import org.kehoach.output.due.Term;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.words.TypedNames;
import org.kehoach.output.write.RecordFilesReader;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kehoach due`.
@Command(
    name = "due",
    description = {
      "Lists what falls due, day by day, with each day of what recurs.",
      "",
      "A period falls due on its last day, \"trước ngày 15/12\" on the 14th, \"hàng quý\" on the"
          + " last day of each quarter of the plan's years. What has no day (\"thường xuyên\") is"
          + " listed apart. With --format ics, a calendar file for other programs."
    },
    footer = {
      "  kehoach due --agency 'Sở KH&CN' --from 1/1/2026 --to 31/12/2026",
      "  kehoach due --province 'Sơn La' --format ics --output son-la.ics"
    })
final class DueCommand implements Callable<Integer> {

  private static final String CALENDAR = "ics";

  @Option(
      names = "--agency",
      paramLabel = "A",
      description = "Only what this agency has a part in; abbreviations will do.")
  private @Nullable String agency;

  @Option(
      names = "--province",
      paramLabel = "P",
      converter = ProvinceConverter.class,
      description = "Only plans of this province, accents optional.")
  private Provinces.@Nullable Unit province;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Only from this day on, 2025-12-31 or 31/12/2025.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Only up to this day, which belongs to it.")
  private @Nullable LocalDate to;

  @Mixin private ReportOptions output = new ReportOptions(CALENDAR);

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    if (from != null && to != null && from.isAfter(to)) {
      throw new ParameterException(spec.commandLine(), "--from is after --to.");
    }
    DueFinder finder =
        new DueFinder(
            new DueQuery(agency, province, new Term(from, to)),
            TypedNames.load(Abbreviations.load()));
    RecordFilesReader records = new RecordFilesReader(Workspace.filled(workspace.folder).folder());
    Acts acts = Acts.among(records.documents());
    records.forEach(acts.once(finder));
    if (output.format().equals(CALENDAR)) {
      writeCalendar(finder.found(), acts);
    } else {
      output.write(DueReport.of(finder.found()).noting(acts.notes()));
    }
    return ExitCode.OK;
  }

  /// Says what a calendar cannot hold.
  private void writeCalendar(DueList list, Acts acts) throws IOException {
    Optional<String> calendar = DueCalendar.of(list);
    if (calendar.isPresent()) {
      output.write(calendar.get(), acts.notes());
    } else {
      spec.commandLine().getErr().println("Nothing falls due, so there is no calendar.");
    }
    if (!list.undated().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "%d deadlines without a day are in no calendar; --format table lists them."
                  .formatted(list.undated().size()));
    }
  }
}
