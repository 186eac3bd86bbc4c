// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option `-w` of all commands that have to do with a workspace.
final class WorkspaceOption {
  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "DIR",
      defaultValue = "kehoach-workspace",
      description = "Folder that keeps a run's records (default: ${DEFAULT-VALUE}).")
  Path folder = Path.of("kehoach-workspace");
}
