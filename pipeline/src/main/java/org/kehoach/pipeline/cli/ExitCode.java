// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

/// The exit codes of all commands.
final class ExitCode {
  /// Done; of a run: all files were read or left out on purpose.
  static final int OK = 0;

  /// Kehoach itself failed.
  static final int FAILURE = 1;

  /// The command line makes no sense: an unknown option, a bad value, nothing to read, no such
  /// record.
  static final int USAGE = 2;

  /// The run is done, but some files failed or were read in part.
  static final int INCOMPLETE = 3;

  /// The workspace cannot be used, or no worker process can be started.
  static final int WORKSPACE = 4;

  private ExitCode() {}
}
