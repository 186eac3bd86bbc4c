// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.ledger.AgencyList;
import org.kehoach.output.write.RecordFilesReader;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `kehoach agencies`.
@Command(
    name = "agencies",
    description = {
      "Lists the agencies that lead or coordinate: their id in the registry, their names, who does"
          + " their work now, how often they are named. Names that the registry does not know come"
          + " first."
    },
    footer = {"  kehoach agencies", "  kehoach agencies --format csv -o agencies.csv"})
final class AgenciesCommand implements Callable<Integer> {
  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Mixin private ReportOptions report = new ReportOptions();

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    AgencyList agencies = new AgencyList();
    RecordFilesReader records = new RecordFilesReader(Workspace.filled(workspace.folder).folder());
    Acts acts = Acts.among(records.documents());
    records.forEach(acts.once(agencies::add));
    report.write(agencies.report().noting(acts.notes()));
    return ExitCode.OK;
  }
}
