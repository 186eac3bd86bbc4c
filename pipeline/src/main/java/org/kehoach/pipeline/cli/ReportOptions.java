// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.output.report.Report;
import org.kehoach.output.report.ReportFormat;
import org.kehoach.output.report.ReportWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// `--format` and `--output` of the commands that answer with a report, some of which have text
/// formats of their own besides: a calendar, a picture.
///
/// A format of a command's own takes two lines there: its word in the constructor, which is all
/// that `--help` and the parsing need, and its case where the command writes.
final class ReportOptions {
  private static final String TABLE = "table";

  private final OptionSpec format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of the screen; xlsx needs one.")
  private @Nullable Path file;

  /// @param own what `--format` takes besides the formats of all reports
  ReportOptions(String... own) {
    List<String> words =
        Stream.of(
                Stream.of(TABLE),
                Arrays.stream(ReportFormat.values()).map(WordConverter::word),
                Arrays.stream(own))
            .flatMap(all -> all)
            .toList();
    format =
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(String.class)
            .converters(value -> WordConverter.among(words, value))
            .completionCandidates(words)
            .defaultValue(TABLE)
            .description(
                "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); json has one object a line.")
            .build();
  }

  @Spec(Target.MIXEE)
  void join(CommandSpec command) {
    command.addOption(format);
  }

  /// The word of the format that was asked for.
  String format() {
    return format.getValue();
  }

  /// Prints or writes `report` as asked for; its notes beside it where the format has no place for
  /// them.
  void write(Report report) throws IOException {
    if (format().equals(TABLE)) {
      String text = String.join("\n", new ReportText(report).lines(Screen.current())) + "\n";
      write(text, List.of());
      return;
    }
    ReportFormat asked = ReportFormat.valueOf(format().toUpperCase(Locale.ROOT));
    if (file == null && asked == ReportFormat.XLSX) {
      throw wrong("A workbook is no text: name a file with --output FILE.xlsx.");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportWriter.of(asked).write(report, bytes);
    write(bytes.toByteArray());
    if (asked == ReportFormat.CSV || asked == ReportFormat.JSON) {
      tell(report.notes());
    }
  }

  /// Prints or writes `text`, which is of a format of the command's own, and `notes` beside it.
  void write(String text, List<String> notes) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
    tell(notes);
  }

  private void tell(List<String> notes) {
    notes.forEach(command().getErr()::println);
  }

  private void write(byte[] answer) throws IOException {
    if (file == null) {
      PrintWriter out = command().getOut();
      out.print(new String(answer, StandardCharsets.UTF_8));
      out.flush();
      return;
    }
    try {
      Files.write(file, answer);
    } catch (FileSystemException e) {
      throw wrong("--output %s cannot be written: %s.".formatted(file, Problems.reason(e)));
    }
    command().getErr().println("Written: " + file);
  }

  private CommandLine command() {
    return format.command().commandLine();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command(), message);
  }
}
