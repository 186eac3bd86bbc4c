// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.PrintWriter;
import org.kehoach.pipeline.run.FileResult;
import org.kehoach.pipeline.run.RunListener;

/// A run's progress as plain lines, for a pipe or a log.
final class LineProgress implements RunListener {
  private final PrintWriter err;
  private int files;
  private int done;

  LineProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void started(int files) {
    this.files = files;
  }

  @Override
  public void done(FileResult result) {
    done++;
    err.printf("[%d/%d] %s%n", done, files, OutcomeLine.of(result.path(), result.outcome()));
  }

  @Override
  public void close() {}
}
