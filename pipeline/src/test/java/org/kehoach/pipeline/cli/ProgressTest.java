// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.pipeline.run.FileResult;
import org.kehoach.pipeline.run.RunListener;
import org.kehoach.pipeline.run.Stopwatch;

class ProgressTest {
  private final StringWriter written = new StringWriter();
  private final PrintWriter err = new PrintWriter(written, true);

  private static FileResult crashed() {
    return FileResult.crashed(
        "plan.txt", null, new IllegalStateException("broken rule"), new Stopwatch());
  }

  @Test
  void isALineAFileInAPipe() {
    try (RunListener progress = new LineProgress(err)) {
      progress.started(3);
      progress.done(
          FileResult.without(
              "a.xlsx", new Outcome.Skipped("It is no plan.", "Leave it out."), new Stopwatch()));
      progress.done(
          FileResult.without(
              "b.pdf", new Outcome.Partial(List.of("Page 3 is blank.")), new Stopwatch()));
      progress.done(crashed());
    }
    assertThat(written.toString().lines())
        .startsWith(
            "[1/3] a.xlsx: skipped. It is no plan. Leave it out.",
            "[2/3] b.pdf: partial. Page 3 is blank.")
        .hasSize(3)
        .last()
        .asString()
        .startsWith("[3/3] plan.txt: failed. ")
        .contains("IllegalStateException", "--debug");
  }

  @Test
  void showsWhereAFailureAroseForDebuggingAlone() {
    try (RunListener progress = new TracingProgress(new LineProgress(err), err)) {
      progress.started(1);
      progress.done(crashed());
    }
    assertThat(written.toString()).contains("broken rule", "\tat ");
  }
}
