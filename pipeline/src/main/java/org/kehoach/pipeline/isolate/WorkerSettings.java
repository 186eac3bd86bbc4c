// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

/// How a run works in worker processes.
///
/// @param workers how many at once
/// @param retry whether documents that were set aside are tried again
/// @param command what starts a worker
public record WorkerSettings(
    int workers, WorkerLimits limits, boolean retry, WorkerCommand command) {
  public WorkerSettings {
    if (workers <= 0) {
      throw new IllegalArgumentException("a run needs a worker");
    }
  }
}
