// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.time.Duration;

/// The moment by which the reading of a file must end.
final class Deadline {

  private final long end;

  Deadline(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  /// Whether the moment has passed.
  boolean isPast() {
    return System.nanoTime() - end > 0;
  }

  /// @throws TooSlowException where the moment has passed
  void check() throws TooSlowException {
    if (isPast()) {
      throw new TooSlowException();
    }
  }

  /// Says that the moment has passed.
  static final class TooSlowException extends IOException {
    private static final long serialVersionUID = 1;

    private TooSlowException() {
      super("The file takes too long to read.");
    }
  }
}
