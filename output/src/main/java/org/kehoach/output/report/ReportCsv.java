// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.kehoach.output.write.Spreadsheets;

/// A report's values for spreadsheets and statistics.
final class ReportCsv implements ReportWriter {

  @Override
  public void write(Report report, OutputStream to) throws IOException {
    Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    CSVPrinter lines = new CSVPrinter(text, Spreadsheets.CSV);
    lines.printRecord(report.values().columns().stream().map(ReportTable.Column::key).toList());
    for (List<Cell> row : report.values().rows()) {
      lines.printRecord(row.stream().map(Cell::text).map(Spreadsheets::harmless).toList());
    }
    lines.flush();
  }
}
