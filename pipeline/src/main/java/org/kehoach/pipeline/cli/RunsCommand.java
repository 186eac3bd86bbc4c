// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportTable;
import org.kehoach.output.report.ReportTable.Column;
import org.kehoach.pipeline.workspace.History;
import org.kehoach.pipeline.workspace.RunState;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import org.kehoach.pipeline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `kehoach runs`.
@Command(
    name = "runs",
    description = {
      "Lists the runs whose records are kept, for kehoach changes --since.",
      "",
      "A run that finds the same records again is no new line. Beside the present records, those of"
          + " the "
          + History.KEPT
          + " runs before are kept."
    },
    footer = {"  kehoach runs", "  kehoach runs -w my-workspace --format json"})
final class RunsCommand implements Callable<Integer> {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("run", "Run"),
          new Column("ended", "Ended"),
          new Column("present", "Present"),
          new Column("bytes", "Bytes kept"));

  @Mixin private ReportOptions options = new ReportOptions();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  @Override
  public Integer call() throws IOException, UnusableWorkspaceException {
    Workspace present = Workspace.filled(workspace.folder);
    List<List<Cell>> rows = new ArrayList<>();
    for (RunState state : present.history().states()) {
      rows.add(row(state, false, Cell.of(Math.toIntExact(present.history().bytes(state)))));
    }
    rows.add(row(present.state(), true, Cell.blank()));
    String title = "Runs in " + workspace.folder;
    options.write(new Report(title, List.of(), new ReportTable(title, COLUMNS, rows)));
    return ExitCode.OK;
  }

  private static List<Cell> row(RunState state, boolean present, Cell bytes) {
    return List.of(Cell.of(state.id()), Cell.of(Baseline.time(state)), Cell.of(present), bytes);
  }
}
