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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// `--format` and `--output` of the commands that answer with a report.
final class ReportOptions {

  /// What `--format` takes.
  enum Format {
    TABLE,
    CSV,
    XLSX,
    HTML,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = WordConverter.Reporting.class,
      description =
          "table, csv, xlsx, html or json, one object a line (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of the screen; xlsx needs one.")
  private @Nullable Path file;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /// Prints or writes `report` as asked for.
  void write(Report report) throws IOException {
    if (file != null) {
      try (OutputStream out = new FileOutputStream(file.toFile())) {
        write(report, out);
      }
      spec.commandLine().getErr().println("Written: " + file);
      return;
    }
    if (format == Format.XLSX) {
      throw new ParameterException(
          spec.commandLine(), "A workbook is no text: name a file with --output FILE.xlsx.");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.TABLE) {
      new ReportText(report).lines(Screen.current()).forEach(out::println);
    } else {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      write(report, bytes);
      out.print(bytes.toString(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  private void write(Report report, OutputStream out) throws IOException {
    switch (format) {
      case TABLE -> {
        String text = String.join("\n", new ReportText(report).lines(Screen.current())) + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      case CSV -> ReportWriter.of(ReportFormat.CSV).write(report, out);
      case XLSX -> ReportWriter.of(ReportFormat.XLSX).write(report, out);
      case HTML -> ReportWriter.of(ReportFormat.HTML).write(report, out);
      case JSON -> ReportWriter.of(ReportFormat.JSON).write(report, out);
    }
  }
}
