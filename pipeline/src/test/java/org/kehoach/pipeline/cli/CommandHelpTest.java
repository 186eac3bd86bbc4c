// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandHelpTest {
  private static final Pattern SHELL_WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|[^\\s'\"]+");

  static Stream<String> commands() {
    return Stream.of(
        "run",
        "search",
        "show",
        "explain",
        "compare",
        "check",
        "trace",
        "due",
        "agencies",
        "agency",
        "changes",
        "runs",
        "evaluate",
        "schema");
  }

  private static List<String> examples(String command) {
    String[] footer =
        Kehoach.commandLine()
            .getSubcommands()
            .get(command)
            .getCommandSpec()
            .usageMessage()
            .footer();
    return Stream.of(footer).map(String::strip).toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void showsTwoExamplesThatTheCommandUnderstands(String command) {
    assertThat(examples(command)).hasSize(2);
    for (String example : examples(command)) {
      String[] words =
          SHELL_WORD
              .matcher(example.replaceFirst(" >.*", ""))
              .results()
              .map(word -> word.group().replaceAll("^['\"]|['\"]$", ""))
              .skip(1)
              .toArray(String[]::new);
      assertThat(words).startsWith(command);
      assertThatCode(() -> Kehoach.commandLine().parseArgs(words))
          .as(example)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void explainsItsOptionsAndExitCodesInEightyColumns(String command) {
    CommandRun help = CommandRun.of(command, "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Examples:", "Exit codes:", "cannot be used");
    assertThat(help.out().lines()).allMatch(line -> DisplayText.width(line) <= 80);
    assertThat(CommandRun.of("help", command).out()).isEqualTo(help.out());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          compare; table, csv, xlsx, html, json
          check; table, csv, xlsx, html, json
          agency; table, csv, xlsx, html, json
          agencies; table, csv, xlsx, html, json
          changes; table, csv, xlsx, html, json
          runs; table, csv, xlsx, html, json
          due; table, csv, xlsx, html, json, ics
          trace; table, csv, xlsx, html, json, dot, svg
          """)
  void listsTheFormatsOfAReportAndItsOwn(String command, String formats) {
    assertThat(CommandRun.of(command, "--help").out().replaceAll("\\s+", " "))
        .contains("--format=FORMAT " + formats + " (default: table)");
  }

  @Test
  void listsTheCommandsWhereNoneIsGiven() {
    CommandRun bare = CommandRun.of();
    assertThat(bare.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(bare.out()).isEmpty();
    assertThat(commands()).allMatch(bare.err()::contains);
  }

  @Test
  void tellsItsVersion() {
    assertThat(CommandRun.of("--version").out()).startsWith("kehoach ");
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    CommandRun unknown = CommandRun.of("serch", "x");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("serch", "kehoach search");
  }
}
