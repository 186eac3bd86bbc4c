// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

/// How a report is written for others than a terminal.
public enum ReportFormat {
  /// [Report#values] as RFC 4180 has it, with a header.
  CSV,
  /// A workbook: a sheet for each table, the quotes as notes.
  XLSX,
  /// A page that needs nothing beside it, the quotes at its end.
  HTML,
  /// [Report#values], one object a line.
  JSON
}
