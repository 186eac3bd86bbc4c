// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import java.nio.file.Path;
import java.util.List;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.corpus.read.ArchiveSettings;
import org.kehoach.corpus.read.FilePlace;

/// The files that a run is to read, and those that lie on its way but are none. A ZIP archive is
/// read like a folder.
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
  /// @param shownPath as the user would name it, with forward slashes; for a file in an archive
  ///   "plans.zip!/dir/plan.pdf"
  public record InputFile(FilePlace place, String shownPath) {}

  /// What is not read: [Outcome.Skipped] for what is no document, [Outcome.Failed] for what is
  /// missing or closed.
  public record LeftOut(String shownPath, Outcome outcome) {}

  /// The files named by `paths` and those in the folders and ZIP archives among them, at any depth.
  /// Hidden files and folders and what systems and Office programs leave beside documents are left
  /// out; links are followed, but not round in circles.
  public static InputFiles under(List<Path> paths) {
    return under(paths, ArchiveSettings.standard());
  }

  /// As [#under(List)], with archives held to `bounds`.
  public static InputFiles under(List<Path> paths, ArchiveSettings bounds) {
    return new InputWalk(bounds).over(paths);
  }
}
