// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import java.util.List;

/// What a run came to.
///
/// @param files in input order
public record RunReport(List<FileReport> files) {
  public RunReport {
    files = List.copyOf(files);
  }

  /// The files whose records were written.
  public List<FileReport> read() {
    return files.stream().filter(FileReport::isRead).toList();
  }

  /// Whether every file was read whole or left out on purpose.
  public boolean isComplete() {
    return files.stream().noneMatch(FileReport::needsCare);
  }
}
