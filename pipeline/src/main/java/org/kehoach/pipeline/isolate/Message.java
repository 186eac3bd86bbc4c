// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.pipeline.run.FileResult;

/// What a run and its worker say to each other.
sealed interface Message {

  /// The run's first word.
  ///
  /// @param setAside by the SHA-256 of its bytes, why a document is not to be tried
  record Begin(ReadSettings reading, Map<String, String> setAside) implements Message {}

  /// The worker's first word: it has its rules and waits for files.
  record Ready() implements Message {}

  /// A file to be worked on.
  ///
  /// @param file on the disk
  /// @param inside the way to it in the archive `file`, or empty
  record Job(String file, String inside, String shownPath) implements Message {}

  /// The worker goes on.
  ///
  /// @param at the step and page that it begins
  /// @param source the file, once its bytes are at hand
  record Sign(String at, @Nullable Source source) implements Message {}

  /// The worker is done with the file.
  record Result(FileResult result) implements Message {}
}
