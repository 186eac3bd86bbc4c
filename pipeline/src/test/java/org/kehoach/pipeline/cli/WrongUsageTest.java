// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          run; PATH
          run x --threads 0; --threads must be 1 or more
          run x --threads two; --threads
          run x --max-memory 1; --max-memory must be 256 or more
          run x --max-time 0; --max-time must be 1 or more
          run x --max-silence 0; --max-silence must be 1 or more
          run x --colour; --colour
          search; Give words to look for
          search x --kind targets; target, obligation, measure, citation
          search x --role leader; lead, coordinate
          search x --role lead; --role needs --agency
          search x --due-before 31.12.2025; 2025-12-31
          search x --due-before 2025-02-30; 31/12/2025
          search x --year 20x5; is no year; write it as 2030
          compare --year 2o30; is no year; write it as 2030
          compare --province Atlantis; There is no province
          search x --limit 0; --limit must be 1 or more
          search x --format xml; table, json, csv
          show; ID
          show x --format csv; table, json
          due --from 2026-02-01 --to 2026-01-01; --from is after --to
          due --format pdf; table, csv, xlsx, html, json, ics.
          compare --format ics; table, csv, xlsx, html, json.
          trace 1/QĐ-TTg --format pdf; table, csv, xlsx, html, json, dot, svg.
          runs --format dot; table, csv, xlsx, html, json.
          changes --since x --effective 2025-01-01; give one of them
          changes --effective soon; 2025-12-31
          evaluate; --gold
          schema plan; document, target, obligation, citation, ledger
          """)
  void isAnsweredWithOneSentenceThatSaysWhatIsAllowed(String command, String hint) {
    CommandRun run = CommandRun.of((Object[]) command.split(" "));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().toList()).hasSizeLessThanOrEqualTo(2);
    assertThat(run.err()).contains(hint).startsWith("kehoach " + command.split(" ")[0] + ": ");
  }

  @Test
  void namesTheFolderInWhichNoDocumentIs() throws Exception {
    Path workspace = folder.resolve("workspace");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandRun run = CommandRun.of("run", "--in-process", empty, "-w", workspace);
    assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.err()).contains(empty + ": failed. The folder holds no documents.");
    assertThat(workspace.resolve("ledger.jsonl")).content().contains("holds no documents");
    CommandRun again = CommandRun.of("run", "--in-process", empty, "-w", workspace);
    assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains(workspace + " stays as it was");
  }

  @ParameterizedTest
  @CsvSource({"search,x", "show,x", "evaluate,--gold=."})
  void saysHowToMakeTheWorkspaceThatIsMissing(String command, String argument) {
    Path missing = folder.resolve("workspace");
    CommandRun run = CommandRun.of(command, argument, "-w", missing);
    assertThat(run.exitCode()).isEqualTo(ExitCode.WORKSPACE);
    assertThat(run.err()).contains("kehoach run", missing.toString());
    assertThat(run.err().lines().toList()).hasSize(1);
  }

  @Test
  void showsStackTracesForDebuggingAlone() throws Exception {
    Files.writeString(folder.resolve("workspace.json"), "{");
    List<String> command = List.of("search", "x", "-w", folder.toString());
    assertThat(CommandRun.of(command.toArray()).err()).doesNotContain("\tat ");
    assertThat(CommandRun.of("--debug", "search", "x", "-w", folder).err()).contains("\tat ");
    assertThat(CommandRun.of("search", "--debug", "x", "-w", folder).err()).contains("\tat ");
  }
}
