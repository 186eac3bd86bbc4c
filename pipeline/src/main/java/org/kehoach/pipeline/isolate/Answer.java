// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Source;
import org.kehoach.pipeline.run.FileResult;

/// What a worker made of a file.
sealed interface Answer {

  /// It is done with it, for good or ill.
  ///
  /// @param source null where the file could not be opened
  record Done(FileResult result, @Nullable Source source) implements Answer {}

  /// It is dead.
  ///
  /// @param source the file, where its bytes were at hand
  /// @param step the last one begun
  /// @param milliseconds since then
  /// @param lastWords what it printed last
  record Died(
      Ending ending, @Nullable Source source, String step, long milliseconds, String lastWords)
      implements Answer {}
}
