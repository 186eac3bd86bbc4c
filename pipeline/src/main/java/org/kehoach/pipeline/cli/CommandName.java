// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import picocli.CommandLine;

/// The name by which the user called the command, so that what is shown can be pasted.
final class CommandName {
  private static final String NAME = "kehoach";

  /// Set by the launcher where the command is not found by its bare name.
  private static final String PROPERTY = "kehoach.command";

  private CommandName() {}

  /// `kehoach`, or the way to it that was typed, such as `pipeline/bin/kehoach`.
  static String asCalled() {
    return ShellWord.of(System.getProperty(PROPERTY, NAME));
  }

  /// `text` with the name at its beginning as the user called it.
  static String asCalled(String text) {
    return text.replaceFirst("^(\\s*)" + NAME + "\\b", "$1" + asCalled().replace("$", "\\$"));
  }

  /// Shows the examples of `command` and of those under it by that name.
  static void intoExamples(CommandLine command) {
    String[] examples = command.getCommandSpec().usageMessage().footer();
    for (int i = 0; i < examples.length; i++) {
      examples[i] = asCalled(examples[i]);
    }
    command.getCommandSpec().usageMessage().footer(examples);
    command.getSubcommands().values().forEach(CommandName::intoExamples);
  }
}
