// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.output.report.Cell;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportTable;

/// A report for a terminal.
record ReportText(Report report) {

  /// The title, each table under its own, and the notes last.
  List<String> lines(Screen screen) {
    List<String> lines = new ArrayList<>(List.of(report.title()));
    for (ReportTable table : report.tables()) {
      lines.add("");
      if (!table.title().equals(report.title())) {
        lines.add(table.title());
      }
      TextTable text =
          new TextTable(
              table.columns().stream().map(ReportTable.Column::label).toList(),
              table.rows().stream()
                  .map(row -> row.stream().map(ReportText::shown).toList())
                  .toList());
      lines.addAll(text.lines(screen.columns()));
    }
    if (!report.notes().isEmpty()) {
      lines.add("");
      report.notes().forEach(note -> lines.addAll(DisplayText.wrap(note, screen.columns())));
    }
    return lines;
  }

  private static String shown(Cell cell) {
    return cell.entries().isEmpty() ? "–" : cell.text();
  }
}
