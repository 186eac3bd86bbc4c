// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.document.Source;

/// A worker process, seen from the run. One thread at a time asks it, another watches over it.
final class Worker implements AutoCloseable {
  private static final int LONGEST_SIGN = 1 << 20;

  /// For a worker to load its rules, also on a machine that is busy with other things.
  private static final Duration START = Duration.ofMinutes(2);

  private final WorkerLimits limits;
  private final Process process;
  private final LastWords words;
  private final MessageStream stream;
  private int documents;
  private volatile boolean ready;

  private boolean busy;
  private long begun;
  private long lastSign;
  private long stepBegun;
  private boolean longAtIt;
  private String at = "";
  private @Nullable Source source;
  private @Nullable Ending ending;

  private Worker(Process process, WorkerLimits limits) {
    this.process = process;
    this.limits = limits;
    this.words = new LastWords(process.getErrorStream());
    this.stream = new MessageStream(process.getInputStream(), process.getOutputStream());
  }

  /// Starts a worker, which then loads its rules while others work.
  ///
  /// @param scratch a folder for its temporary files, which is made
  static Worker start(
      WorkerCommand command, WorkerLimits limits, Path scratch, Map<String, String> setAside)
      throws NoWorkerException {
    try {
      Files.createDirectories(scratch);
      Process process = new ProcessBuilder(command.words(limits, scratch)).start();
      Worker worker = new Worker(process, limits);
      worker.begin("start");
      worker.greet(setAside);
      return worker;
    } catch (IOException e) {
      throw new NoWorkerException(String.valueOf(e.getMessage()));
    }
  }

  /// A worker that is dead already is found so when it is asked.
  private void greet(Map<String, String> setAside) {
    try {
      stream.write(new Message.Begin(limits.reading(), setAside));
    } catch (IOException e) {
      kill();
    }
  }

  /// Gives the worker a file and waits for what comes of it.
  ///
  /// @throws NoWorkerException where the worker never came to life
  Answer ask(InputFile file) throws NoWorkerException {
    awaitReady();
    begin("start");
    documents++;
    try {
      stream.write(
          new Message.Job(file.place().file().toString(), file.place().inside(), file.shownPath()));
      while (true) {
        switch (stream.read(limits.output())) {
          case Message.Sign sign -> note(sign);
          case Message.Result(var result) -> {
            return new Answer.Done(result, done());
          }
          case Message.Begin ignored -> throw new IOException("out of turn");
          case Message.Ready ignored -> throw new IOException("out of turn");
          case Message.Job ignored -> throw new IOException("out of turn");
        }
      }
    } catch (MessageStream.TooLongException e) {
      end(Ending.tooMuch(limits.output()));
      return died();
    } catch (IOException e) {
      return died();
    }
  }

  private void awaitReady() throws NoWorkerException {
    if (ready) {
      return;
    }
    try {
      ready = stream.read(LONGEST_SIGN) instanceof Message.Ready;
    } catch (IOException e) {
      ready = false;
    }
    if (!ready) {
      Ending why = died().ending();
      String last = words.ofTheDead();
      throw new NoWorkerException(last.isBlank() ? why.reason() : last);
    }
    done();
  }

  /// Ends the worker where it takes too much time or memory.
  synchronized void watch() {
    if (!busy || ending != null) {
      return;
    }
    long now = System.nanoTime();
    Duration most = ready ? limits.time() : START;
    if (now - begun > most.toNanos()) {
      end(Ending.slow(most, at));
    } else if (ready && now - lastSign > limits.silence().toNanos()) {
      end(Ending.silent(limits.silence(), at));
    } else if (ProcessMemory.bytes(process.pid()) > limits.memory()) {
      end(Ending.hungry(limits.memory(), at));
    }
  }

  /// Whether another worker should take the next file.
  synchronized boolean isWorn() {
    return ending != null
        || longAtIt
        || documents >= limits.documents()
        || ProcessMemory.bytes(process.pid()) > limits.worn();
  }

  private synchronized void begin(String step) {
    busy = true;
    begun = System.nanoTime();
    lastSign = begun;
    stepBegun = begun;
    at = step;
    source = null;
  }

  private synchronized void note(Message.Sign sign) {
    lastSign = System.nanoTime();
    if (!step(sign.at()).equals(step(at))) {
      stepBegun = lastSign;
    }
    at = sign.at();
    if (sign.source() != null) {
      source = sign.source();
    }
  }

  private static String step(String at) {
    return at.split(",", 2)[0];
  }

  /// A worker that was long at a file may have left a thread at it.
  private synchronized @Nullable Source done() {
    busy = false;
    longAtIt = System.nanoTime() - begun > limits.silence().toNanos();
    return source;
  }

  private synchronized void end(Ending why) {
    if (ending == null) {
      ending = why;
    }
    kill();
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private Answer.Died died() {
    int exit = exitValue();
    String last = words.ofTheDead();
    synchronized (this) {
      busy = false;
      if (ending == null) {
        ending =
            last.contains("java.lang.OutOfMemoryError")
                ? Ending.hungry(limits.memory(), at)
                : Ending.died(exit, at);
      }
      long milliseconds = Duration.ofNanos(System.nanoTime() - stepBegun).toMillis();
      return new Answer.Died(ending, source, step(at), milliseconds, last);
    }
  }

  /// Its own exit code, where it ends by itself; else it is ended.
  private int exitValue() {
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        kill();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /// Ends the worker, whatever it is at.
  @Override
  public void close() {
    kill();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
