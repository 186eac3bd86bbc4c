// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.PrintWriter;
import org.kehoach.pipeline.run.FileResult;
import org.kehoach.pipeline.run.RunListener;

/// Adds to another progress where in the program a file's failure arose, for `--debug`.
record TracingProgress(RunListener progress, PrintWriter err) implements RunListener {

  @Override
  public void started(int files) {
    progress.started(files);
  }

  @Override
  public void done(FileResult result) {
    progress.done(result);
    if (result.trace() != null) {
      err.print(result.trace());
      err.flush();
    }
  }

  @Override
  public void close() {
    progress.close();
  }
}
