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
      lines.addAll(lines(table, screen));
    }
    if (!report.notes().isEmpty()) {
      lines.add("");
      report.notes().forEach(note -> lines.addAll(DisplayText.wrap(note, screen.columns())));
    }
    return lines;
  }

  /// A group's name stands on a line of its own above its rows.
  private static List<String> lines(ReportTable table, Screen screen) {
    int first = table.grouped() ? 1 : 0;
    List<List<String>> rows = table.rows().stream().map(row -> shown(row, first)).toList();
    List<String> header = table.columns().stream().map(ReportTable.Column::label).toList();
    List<List<String>> blocks =
        new WrappedTable(header.subList(first, header.size()), rows).blocks(screen.columns());
    List<String> lines = new ArrayList<>(blocks.getFirst());
    for (int i = 0; i < rows.size(); i++) {
      if (table.grouped() && table.groupSize(i) > 0) {
        lines.add("");
        lines.addAll(DisplayText.wrap(shown(table.rows().get(i).getFirst()), screen.columns()));
      }
      lines.addAll(blocks.get(i + 1));
    }
    return lines;
  }

  private static List<String> shown(List<Cell> row, int first) {
    return row.subList(first, row.size()).stream().map(ReportText::shown).toList();
  }

  private static String shown(Cell cell) {
    return cell.entries().isEmpty() ? "–" : cell.text();
  }
}
