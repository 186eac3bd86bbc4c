// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.ledger.AgencyLedger;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.words.TypedNames;
import org.kehoach.output.write.RecordFilesReader;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kehoach agency`.
@Command(
    name = "agency",
    description = {
      "The ledger of one agency: what it leads and coordinates, by when, and what is reported to it"
          + " or through it; under all its names through time. Accents are optional, abbreviations"
          + " will do."
    },
    footer = {
      "  kehoach agency 'Sở KH&CN'",
      "  kehoach agency 'Sở Tài chính' --province 'Sơn La' --format html -o so-tai-chinh.html"
    })
final class AgencyCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "NAME", description = "The agency's name.")
  private String[] name = {};

  @Option(
      names = "--province",
      paramLabel = "P",
      converter = ProvinceConverter.class,
      description = "Only plans of this province and of those merged into it, accents optional.")
  private Provinces.@Nullable Unit province;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Mixin private ReportOptions report = new ReportOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    TypedNames names = TypedNames.load(Abbreviations.load());
    String typed = String.join(" ", name);
    AgencyLedger ledger = new AgencyLedger(names, typed, province);
    RecordFilesReader records = new RecordFilesReader(Workspace.filled(workspace.folder).folder());
    Acts acts = Acts.among(records.documents());
    records.forEach(acts.once(ledger::add));
    if (ledger.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "Nothing found for '%s' in %s. 'agencies' lists those that are there."
                  .formatted(typed, workspace.folder));
      return ExitCode.OK;
    }
    report.write(ledger.report().noting(acts.notes()));
    return ExitCode.OK;
  }
}
