// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.kehoach.pipeline.workspace.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command `kehoach`.
@Command(
    name = "kehoach",
    description =
        "Reads Vietnamese government plans and lists their targets, obligations, deadlines and"
            + " citations.",
    subcommands = {
      RunCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      ExplainCommand.class,
      CompareCommand.class,
      DueCommand.class,
      CheckCommand.class,
      TraceCommand.class,
      AgenciesCommand.class,
      AgencyCommand.class,
      ChangesCommand.class,
      RunsCommand.class,
      EvaluateCommand.class,
      SchemaCommand.class,
      HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Kehoach.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    scope = ScopeType.INHERIT,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:Kehoach itself failed",
      "2:wrong usage: unknown option, bad value, nothing to read, no such record",
      "3:the run is done, but some files failed or were read in part",
      "4:the workspace, or Java for the workers, cannot be used"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  kehoach run corpus/samples", "  kehoach search --agency 'Sở Tài chính'"})
public final class Kehoach implements Callable<Integer> {

  @Option(
      names = "--debug",
      description = "Show where in the program an error arose.",
      scope = ScopeType.INHERIT)
  private boolean debug;

  @Spec private CommandSpec spec;

  private Kehoach() {}

  /// Runs the command and ends the process with its exit code.
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /// Without a subcommand there is nothing to do but to say what there is.
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /// Whether the user wants stack traces.
  static boolean debugs(CommandLine anyCommand) {
    return anyCommand.getCommandSpec().root().userObject() instanceof Kehoach root && root.debug;
  }

  /// The command with all its subcommands, not yet run.
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Kehoach());
    commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.setParameterExceptionHandler(Problems::wrongUsage);
    commandLine.setExecutionExceptionHandler(Problems::failed);
    CommandName.intoExamples(commandLine);
    return commandLine;
  }

  /// What `--version` prints.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"kehoach " + ToolVersion.current()};
    }
  }
}
