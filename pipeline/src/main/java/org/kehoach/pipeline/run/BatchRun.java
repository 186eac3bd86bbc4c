// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Works on many items with a fixed number of threads and hands on the results in the items' order.
public final class BatchRun {
  /// How many results per thread may wait for their turn; bounds the memory that a run takes.
  private static final int WAITING_PER_THREAD = 4;

  private BatchRun() {}

  /// Takes the results one by one, in the calling thread.
  @FunctionalInterface
  public interface Sink<R> {
    void accept(R result) throws IOException;
  }

  /// Applies `work` to every item and gives each result to `sink`.
  ///
  /// @param work called by several threads at once; must not throw, but for an
  ///   [UncheckedIOException] where no work can be done any more: the run ends with its cause
  public static <T, R> void inOrder(List<T> items, int threads, Function<T, R> work, Sink<R> sink)
      throws IOException {
    Queue<Future<R>> waiting = new ArrayDeque<>();
    Iterator<T> rest = items.iterator();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      while (rest.hasNext() || !waiting.isEmpty()) {
        while (rest.hasNext() && waiting.size() < threads * WAITING_PER_THREAD) {
          T item = rest.next();
          waiting.add(pool.submit(() -> work.apply(item)));
        }
        sink.accept(waiting.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the run was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException end) {
        throw end.getCause();
      }
      throw new IllegalStateException("a file's work threw instead of reporting", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
