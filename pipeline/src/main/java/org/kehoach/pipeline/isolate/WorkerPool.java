// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.pipeline.run.FileResult;
import org.kehoach.pipeline.run.Workplace;

/// The worker processes of one run. A file that ends its worker costs only itself; where the worker
/// may have been to blame, which had other files before, a new one tries the file once more.
public final class WorkerPool implements Workplace {
  private static final long WATCH_MILLISECONDS = 50;

  private final WorkerSettings settings;
  private final SetAside setAside;
  private final Path scratch;
  private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
  private final Set<Worker> alive = ConcurrentHashMap.newKeySet();
  private final AtomicInteger started = new AtomicInteger();
  private volatile boolean closed;

  private WorkerPool(WorkerSettings settings, SetAside setAside, Path scratch) {
    this.settings = settings;
    this.setAside = setAside;
    this.scratch = scratch;
  }

  /// Workers for each run, which begin to load their rules at once.
  public static Workplace.Opening with(WorkerSettings settings) {
    return (draft, files) -> {
      SetAside setAside =
          SetAside.carriedOver(draft.former().folder(), draft.content().folder(), settings.retry());
      WorkerPool pool = new WorkerPool(settings, setAside, draft.scratch());
      pool.open(Math.min(files, settings.workers()));
      return pool;
    };
  }

  private void open(int workers) throws IOException {
    Thread.ofPlatform().daemon().name("worker watch").start(this::watch);
    try {
      for (int i = 0; i < workers; i++) {
        idle.add(start());
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  @Override
  public int places() {
    return settings.workers();
  }

  @Override
  public FileResult understand(InputFile file) {
    try {
      Answer answer = ask(idle(), file);
      if (answer instanceof Answer.Died died && !died.ending().byTime()) {
        return result(file, ask(start(), file), 2);
      }
      return result(file, answer, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer ask(Worker worker, InputFile file) throws IOException {
    Answer answer = worker.ask(file);
    if (answer instanceof Answer.Done && !worker.isWorn()) {
      idle.push(worker);
    } else {
      alive.remove(worker);
      worker.close();
    }
    return answer;
  }

  private FileResult result(InputFile file, Answer answer, int attempts) throws IOException {
    return switch (answer) {
      case Answer.Done(var result, var source) -> {
        if (source != null) {
          setAside.lived(source);
        }
        yield result;
      }
      case Answer.Died died -> {
        int deaths =
            died.source() == null
                ? attempts
                : setAside.died(died.source(), died.ending().reason(), attempts);
        yield failed(file, died, deaths);
      }
    };
  }

  private static FileResult failed(InputFile file, Answer.Died died, int deaths) {
    String what =
        died.source() == null || deaths < SetAside.MOST_DEATHS
            ? "The next run tries it once more."
            : SetAside.NOW;
    return new FileResult(
        file.shownPath(),
        died.source(),
        new Outcome.Failed(died.ending().reason(), died.ending().remedy() + " " + what),
        null,
        List.of(),
        new TreeMap<>(Map.of(died.step(), died.milliseconds())),
        died.lastWords());
  }

  private Worker idle() throws IOException {
    Worker worker = idle.poll();
    return worker == null ? start() : worker;
  }

  private Worker start() throws IOException {
    Path own = scratch.resolve(Integer.toString(started.incrementAndGet()));
    Worker worker = Worker.start(settings.command(), settings.limits(), own, setAside.reasons());
    alive.add(worker);
    if (closed) {
      worker.close();
      throw new NoWorkerException("the run is over");
    }
    return worker;
  }

  private void watch() {
    try {
      while (!closed) {
        alive.forEach(Worker::watch);
        Thread.sleep(WATCH_MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
    List.copyOf(alive).forEach(Worker::close);
  }
}
