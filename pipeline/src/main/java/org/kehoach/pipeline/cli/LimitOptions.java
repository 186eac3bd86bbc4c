// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.time.Duration;
import org.kehoach.pipeline.isolate.WorkerLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// The options on what one document may cost.
final class LimitOptions {
  private static final WorkerLimits STANDARD = WorkerLimits.standard();
  private static final int MIB = 20;

  /// With less, a worker does not even start.
  private static final int LEAST_MEMORY = 256;

  @Option(
      names = "--max-memory",
      paramLabel = "MIB",
      description =
          "Memory of a worker; two thirds of it are Java's heap (default: ${DEFAULT-VALUE}).")
  private int memory = (int) (STANDARD.memory() >> MIB);

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "Time for one document (default: ${DEFAULT-VALUE}).")
  private int time = (int) STANDARD.time().toSeconds();

  @Option(
      names = "--max-silence",
      paramLabel = "SECONDS",
      description = "Time for one step or page of a document (default: ${DEFAULT-VALUE}).")
  private int silence = (int) STANDARD.silence().toSeconds();

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /// What the user allows.
  WorkerLimits limits() {
    require(memory >= LEAST_MEMORY, "--max-memory must be %d or more.".formatted(LEAST_MEMORY));
    require(time >= 1, "--max-time must be 1 or more.");
    require(silence >= 1, "--max-silence must be 1 or more.");
    return STANDARD
        .withMemory((long) memory << MIB)
        .withTime(Duration.ofSeconds(time))
        .withSilence(Duration.ofSeconds(silence));
  }

  private void require(boolean right, String message) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
