// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import java.io.IOException;
import java.util.function.Function;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.pipeline.workspace.WorkspaceDraft;

/// Where the files of one run are read, understood and extracted: in this process, or in others
/// (`pipeline.isolate`).
///
/// To add a place:
/// 1. implement this interface and its [Opening];
/// 2. let `kehoach run` choose it;
/// 3. let `SampleRunTest` hold it to the bytes that every place gives.
public interface Workplace extends AutoCloseable {

  /// How many files are worked on at once.
  int places();

  /// What came of one file, whatever goes wrong with it. Called by several threads at once.
  ///
  /// @throws java.io.UncheckedIOException where no file can be worked on any more
  FileResult understand(InputFile file);

  /// Ends the work; files that are still being worked on are given up.
  @Override
  void close() throws IOException;

  /// Makes a workplace ready for one run.
  @FunctionalInterface
  interface Opening {

    /// @param draft the workspace to be filled, with a folder for what lasts only as long as the
    ///   run
    /// @param files how many files there are
    Workplace open(WorkspaceDraft draft, int files) throws IOException;
  }

  /// Work in this very process: fast and easy to debug, but a file that ends the process ends the
  /// run.
  static Opening inThisProcess(int threads, Function<InputFile, FileResult> work) {
    return (draft, files) ->
        new Workplace() {
          @Override
          public int places() {
            return threads;
          }

          @Override
          public FileResult understand(InputFile file) {
            return work.apply(file);
          }

          @Override
          public void close() {}
        };
  }
}
