// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import java.nio.file.Path;
import java.util.List;
import org.kehoach.corpus.outcome.Outcome;

/// The files that a run is to read, and those that lie on its way but are none.
///
/// @param files to be read, each once, in the order of their shown paths
/// @param leftOut files and folders that are not read, with the reason, in the same order
public record InputFiles(List<InputFile> files, List<LeftOut> leftOut) {
  public InputFiles {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }

  /// A file to be read.
  ///
  /// @param shownPath as the user would name it, with forward slashes
  public record InputFile(Path path, String shownPath) {}

  /// What is not read: [Outcome.Skipped] for what is no document, [Outcome.Failed] for what is
  /// missing or closed.
  public record LeftOut(String shownPath, Outcome outcome) {}

  /// The files named by `paths` and those in the folders among them, at any depth. Hidden files and
  /// folders and the lock files of Office programs are left out; links are followed, but not round
  /// in circles.
  public static InputFiles under(List<Path> paths) {
    return new InputWalk().over(paths);
  }
}
