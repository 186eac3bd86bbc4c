// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.Console;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a command prints to.
///
/// @param terminal whether a person looks at it: then it may move and be bold
/// @param columns how wide it is
record Screen(boolean terminal, int columns) {
  private static final int PIPE_COLUMNS = 100;
  private static final int LEAST_COLUMNS = 60;
  private static final int MOST_COLUMNS = 160;
  private static final Pattern STTY_SIZE = Pattern.compile("\\d+ (\\d+)\\s*");

  /// The process's own screen.
  static Screen current() {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    String columns = terminal ? askTerminal() : System.getenv("COLUMNS");
    return new Screen(terminal, clamp(columns));
  }

  private static int clamp(@Nullable String columns) {
    if (columns == null || !columns.matches("\\d{1,4}")) {
      return PIPE_COLUMNS;
    }
    return Math.clamp(Integer.parseInt(columns), LEAST_COLUMNS, MOST_COLUMNS);
  }

  private static @Nullable String askTerminal() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(Redirect.INHERIT).start();
      String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      Matcher size = STTY_SIZE.matcher(answer);
      return stty.waitFor(1, TimeUnit.SECONDS) && size.matches() ? size.group(1) : null;
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
