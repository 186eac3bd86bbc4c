// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory a process takes, with all that its libraries have taken past Java's heap.
final class ProcessMemory {
  private ProcessMemory() {}

  /// Bytes in memory and in swap space; 0 where the process is gone or the system has no `/proc`.
  static long bytes(long processId) {
    try {
      long kilobytes = 0;
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(processId), "status"))) {
        if (line.startsWith("VmRSS:") || line.startsWith("VmSwap:")) {
          kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
      return kilobytes << 10;
    } catch (IOException e) {
      return 0;
    }
  }
}
