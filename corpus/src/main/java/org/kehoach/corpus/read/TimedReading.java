// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.kehoach.corpus.read.ReadResult.Unreadable;

/// Reads in a thread of its own, which is given up where it takes too long.
///
/// No other way holds for all readers: what a library does with a hostile file can be neither
/// foreseen nor stopped from outside. A thread that was given up takes a processor and memory until
/// its work or the program ends; readers therefore also bound what a small file may unfold to.
final class TimedReading {

  private TimedReading() {}

  /// What `reading` gives within `most`; else that it took too long.
  ///
  /// @param reading must not throw
  static ReadResult of(Duration most, Supplier<ReadResult> reading) {
    FutureTask<ReadResult> task = new FutureTask<>(reading::get);
    Thread.ofPlatform().daemon().name("reading").start(task);
    try {
      return task.get(most.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return new Unreadable(
          "The file takes more than %d seconds to read.".formatted(most.toSeconds()),
          "Split it, or export it anew from the program that wrote it.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Unreadable("Reading the file was broken off.", "Run again.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reading threw instead of reporting", e.getCause());
    } finally {
      task.cancel(true);
    }
  }
}
