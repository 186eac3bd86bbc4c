// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.kehoach.output.search.UnusableIndexException;
import org.kehoach.pipeline.evaluate.UnusableGoldException;
import org.kehoach.pipeline.isolate.NoWorkerException;
import org.kehoach.pipeline.workspace.UnusableWorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what goes wrong into a line for the user and an exit code.
final class Problems {
  private Problems() {}

  /// A command line that cannot be parsed.
  static int wrongUsage(ParameterException problem, String[] ignoredArguments) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println(name + ": " + problem.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
      err.println("Try '" + CommandName.asCalled(name) + " --help'.");
    }
    trace(problem, command);
    return ExitCode.USAGE;
  }

  /// A command that threw.
  static int failed(Exception problem, CommandLine command, ParseResult ignoredOptions) {
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(name + ": " + sentence(problem));
    trace(problem, command);
    return switch (problem) {
      case UnusableWorkspaceException ignored -> ExitCode.WORKSPACE;
      case UnusableIndexException ignored -> ExitCode.WORKSPACE;
      case UnusableGoldException ignored -> ExitCode.USAGE;
      case IOException ignored -> ExitCode.WORKSPACE;
      default -> ExitCode.FAILURE;
    };
  }

  private static String sentence(Exception problem) {
    return switch (problem) {
      case UnusableWorkspaceException told -> String.valueOf(told.getMessage());
      case NoWorkerException told -> String.valueOf(told.getMessage());
      case UnusableGoldException told -> told.getMessage() + ".";
      case UnusableIndexException told ->
          "The search index cannot be used: %s. Run kehoach run again."
              .formatted(told.getMessage());
      case FileSystemException disk ->
          "%s cannot be read or written (%s). Check the disk and your rights."
              .formatted(disk.getFile(), reason(disk));
      case IOException disk ->
          "Reading or writing failed (%s). Check the disk, or name another folder with -w."
              .formatted(disk.getMessage());
      default ->
          "Kehoach itself failed (%s). Run it with --debug and report what that prints."
              .formatted(problem.getClass().getSimpleName());
    };
  }

  /// Why the disk refused, in words.
  static String reason(FileSystemException problem) {
    return switch (problem) {
      case NoSuchFileException ignored -> "there is no such file or folder";
      case AccessDeniedException ignored -> "access is denied";
      default ->
          problem.getReason() == null
              ? problem.getClass().getSimpleName().replace("Exception", "")
              : problem.getReason();
    };
  }

  private static void trace(Exception problem, CommandLine command) {
    if (Kehoach.debugs(command)) {
      problem.printStackTrace(command.getErr());
    }
  }
}
