// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.kehoach.pipeline.run.FileResult;
import org.kehoach.pipeline.run.RunListener;

/// A run's progress as a bar with documents, pages and time left, for a terminal.
final class BarProgress implements RunListener {
  private static final int UPDATE_MILLISECONDS = 200;

  private final int columns;
  private @Nullable ProgressBar bar;
  private int pages;

  BarProgress(int columns) {
    this.columns = columns;
  }

  @Override
  public void started(int files) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("Reading")
            .setInitialMax(files)
            .setUnit(" documents", 1)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
            .setMaxRenderedLength(columns)
            .setConsumer(new ConsoleProgressBarConsumer(System.err, columns))
            .build();
  }

  @Override
  public void done(FileResult result) {
    if (bar == null) {
      return;
    }
    if (result.source() != null && result.source().pages() > 0) {
      pages += result.source().pages();
      bar.setExtraMessage(pages + " pages");
    }
    bar.step();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
