// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    new ReportOutput(file, spec.commandLine()).write(report, format);
  }
}
