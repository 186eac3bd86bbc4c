// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Measures the steps that one file goes through. For one thread.
public final class Stopwatch {
  private final SortedMap<String, Long> milliseconds = new TreeMap<>();
  private final Consumer<String> listener;
  private String step = "";

  public Stopwatch() {
    this(begun -> {});
  }

  /// @param listener hears the name of each step that begins
  public Stopwatch(Consumer<String> listener) {
    this.listener = listener;
  }

  /// Does `work` and notes how long it took, also where it throws.
  public <T> T time(String name, Supplier<T> work) {
    step = name;
    listener.accept(name);
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      milliseconds.put(name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
  }

  /// The step that was begun last.
  public String lastStep() {
    return step;
  }

  /// The milliseconds of each step so far.
  public SortedMap<String, Long> milliseconds() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(milliseconds));
  }
}
