// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.time.Duration;

/// Why a worker was ended, or ended by itself, in the middle of a file.
///
/// @param reason a sentence on the file
/// @param remedy what its owner can do
/// @param byTime whether the file merely took too long, so that another attempt would, too
record Ending(String reason, String remedy, boolean byTime) {

  static Ending silent(Duration limit, String at) {
    return new Ending(
        "No progress for %d seconds (step %s).".formatted(limit.toSeconds(), at),
        "Split the file, or let it take longer with --max-silence %d."
            .formatted(limit.toSeconds() * 2),
        true);
  }

  static Ending slow(Duration limit, String at) {
    return new Ending(
        "It takes more than %d seconds (step %s).".formatted(limit.toSeconds(), at),
        "Split the file, or let it take longer with --max-time %d."
            .formatted(limit.toSeconds() * 2),
        true);
  }

  static Ending hungry(long limit, String at) {
    long mebibytes = WorkerLimits.mebibytes(limit);
    return new Ending(
        "It needs more memory than a worker may take (%d MiB, step %s).".formatted(mebibytes, at),
        "Split the file, or let it take more with --max-memory %d.".formatted(mebibytes * 2),
        false);
  }

  static Ending tooMuch(long limit) {
    return new Ending(
        "It gives more than %d MiB of text and records.".formatted(WorkerLimits.mebibytes(limit)),
        "Split the file.",
        false);
  }

  /// @param exit as [Process#exitValue()] gives it
  static Ending died(int exit, String at) {
    int signal = exit - 128;
    return new Ending(
        "The program that read it ended in the middle (step %s, %s)."
            .formatted(at, signal > 0 ? "signal " + signal : "exit code " + exit),
        "Export it anew from the program that wrote it; --debug shows what the program said last.",
        false);
  }
}
