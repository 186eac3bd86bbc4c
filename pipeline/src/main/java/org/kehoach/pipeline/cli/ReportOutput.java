// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportFormat;
import org.kehoach.output.report.ReportWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Where a command's answer goes.
///
/// @param file null for the screen
record ReportOutput(@Nullable Path file, CommandLine command) {

  /// Prints or writes `report`.
  void write(Report report, ReportOptions.Format format) throws IOException {
    if (file == null && format == ReportOptions.Format.XLSX) {
      throw new ParameterException(
          command, "A workbook is no text: name a file with --output FILE.xlsx.");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (format) {
      case TABLE -> {
        String text = String.join("\n", new ReportText(report).lines(Screen.current())) + "\n";
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      }
      case CSV -> ReportWriter.of(ReportFormat.CSV).write(report, bytes);
      case XLSX -> ReportWriter.of(ReportFormat.XLSX).write(report, bytes);
      case HTML -> ReportWriter.of(ReportFormat.HTML).write(report, bytes);
      case JSON -> ReportWriter.of(ReportFormat.JSON).write(report, bytes);
    }
    write(bytes.toByteArray());
  }

  /// Prints or writes `text` as it is.
  void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(byte[] answer) throws IOException {
    if (file == null) {
      PrintWriter out = command.getOut();
      out.print(new String(answer, StandardCharsets.UTF_8));
      out.flush();
    } else {
      try (OutputStream out = new FileOutputStream(file.toFile())) {
        out.write(answer);
      }
      command.getErr().println("Written: " + file);
    }
  }
}
