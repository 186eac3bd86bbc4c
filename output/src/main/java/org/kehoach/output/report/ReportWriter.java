// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a report. Equal reports give equal bytes, but for the moment that a workbook says it was
/// made at.
public interface ReportWriter {

  /// Writes `report` to `to`, which stays open.
  void write(Report report, OutputStream to) throws IOException;

  /// The writer of a format.
  static ReportWriter of(ReportFormat format) {
    return switch (format) {
      case CSV -> new ReportCsv();
      case XLSX -> new ReportXlsx();
      case HTML -> new ReportHtml();
      case JSON -> new ReportJson();
    };
  }
}
