// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.write.RecordJson;

/// A report's values as JSON Lines: a field for each column, null where the cell is blank.
final class ReportJson implements ReportWriter {

  @Override
  public void write(Report report, OutputStream to) throws IOException {
    for (List<Cell> row : report.values().rows()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        fields.put(report.values().columns().get(i).key(), value(row.get(i)));
      }
      to.write((RecordJson.line(fields) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static @Nullable Object value(Cell cell) {
    return switch (cell.value()) {
      case null -> cell.entries().isEmpty() ? null : cell.text();
      case Cell.Value.Amount(var number) -> number;
      case Cell.Value.Day(var date) -> date.toString();
      case Cell.Value.Flag(var set) -> set;
    };
  }
}
