// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.time.Duration;
import org.kehoach.corpus.read.ReadSettings;

/// What one document may cost. A worker that goes beyond is ended.
///
/// @param memory bytes that a worker may have in memory, libraries' own included; two thirds of it
///   are Java's heap
/// @param time for one document, from its opening to its last record
/// @param silence after which a worker counts as hanging: it begins neither step nor page
/// @param output bytes of text and records that one document may give
/// @param documents after which a worker is replaced by a new one, for what libraries leave behind
public record WorkerLimits(
    long memory, Duration time, Duration silence, long output, int documents) {
  private static final long MIB = 1L << 20;

  public WorkerLimits {
    if (memory < MIB
        || !time.isPositive()
        || !silence.isPositive()
        || output <= 0
        || documents <= 0) {
      throw new IllegalArgumentException("limits of a worker must be above zero");
    }
  }

  /// Limits that no plan seen so far comes near. Reading has three quarters of the time, so that
  /// the pages read until then can still be understood.
  public static WorkerLimits standard() {
    return new WorkerLimits(
        1536 * MIB,
        ReadSettings.standard().allTime().multipliedBy(4).dividedBy(3),
        Duration.ofSeconds(45),
        32 * MIB,
        1000);
  }

  /// The same limits, but for the memory.
  public WorkerLimits withMemory(long bytes) {
    return new WorkerLimits(bytes, time, silence, output, documents);
  }

  /// The same limits, but for the time.
  public WorkerLimits withTime(Duration most) {
    return new WorkerLimits(memory, most, silence, output, documents);
  }

  /// The same limits, but for the silence.
  public WorkerLimits withSilence(Duration most) {
    return new WorkerLimits(memory, time, most, output, documents);
  }

  /// The bounds on reading that go with the time.
  public ReadSettings reading() {
    return ReadSettings.standard().within(time.multipliedBy(3).dividedBy(4));
  }

  long heap() {
    return memory / 3 * 2;
  }

  /// The memory beyond which a worker is replaced before its next document.
  long worn() {
    return memory / 2;
  }

  static long mebibytes(long bytes) {
    return bytes / MIB;
  }
}
