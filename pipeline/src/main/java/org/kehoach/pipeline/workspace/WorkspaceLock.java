// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a workspace to one run. The operating system holds the lock on the file `.lock` and lets
/// go of it when the process ends, however it ends: a `.lock` that a killed run left behind locks
/// nothing.
///
/// @param folder the workspace
record WorkspaceLock(Path folder, FileChannel channel) implements AutoCloseable {
  static final String FILE = ".lock";

  /// @throws UnusableWorkspaceException where another run has the workspace
  static WorkspaceLock take(Path folder) throws IOException, UnusableWorkspaceException {
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new UnusableWorkspaceException(
          "Another run is writing to " + folder, "Wait for it to end, or name another with -w");
    }
    return new WorkspaceLock(folder, channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // a run in this very process
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
