// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.io.IOException;

/// No worker process could be started; the message is for the user.
public final class NoWorkerException extends IOException {
  private static final long serialVersionUID = 1;

  NoWorkerException(String why) {
    super(
        "No worker process could be started (%s). Free some memory, or lower --threads or"
                .formatted(why.strip().replaceAll("\\s*\\R\\s*", " "))
            + " --max-memory; --in-process does without workers.");
  }
}
