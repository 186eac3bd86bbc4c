// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command itself: prints its usage where no subcommand is given.
@Command(
    name = "kehoach",
    mixinStandardHelpOptions = true,
    version = "kehoach 0.1.0-SNAPSHOT",
    description = "Lists the targets, obligations, deadlines and citations of government plans.")
public final class Kehoach implements Runnable {
  @Spec private CommandSpec spec;

  private Kehoach() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Kehoach()).execute(arguments));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
