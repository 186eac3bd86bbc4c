// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.read.FilePlace;
import org.kehoach.corpus.read.ReadListener;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.pipeline.PlanPipeline;
import org.kehoach.pipeline.Stages;
import org.kehoach.pipeline.run.FileResult;
import org.kehoach.pipeline.run.Stopwatch;
import org.slf4j.LoggerFactory;

/// The worker: takes one file after the other from standard input and answers with what came of it.
/// It ends when standard input does, whatever it is doing then: no worker outlives its run.
public final class WorkerMain {
  /// What the shell of [WorkerCommand] has made of standard output.
  private static final String ANSWERS = "/dev/fd/3";

  private WorkerMain() {}

  /// Serves with the steps as Kehoach ships them.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    serve(Stages::standard);
  }

  /// Serves with other steps.
  ///
  /// @param stages makes the steps; its reading must tell the listener what it is given
  static void serve(BiFunction<ReadSettings, ReadListener, Stages> stages)
      throws IOException, InterruptedException {
    MessageStream run =
        new MessageStream(new FileInputStream(FileDescriptor.in), new FileOutputStream(ANSWERS));
    System.setIn(InputStream.nullInputStream());
    if (!(run.read(Integer.MAX_VALUE) instanceof Message.Begin begin)) {
      throw new IOException("not called by a run");
    }
    Signs signs = new Signs(run, begin.setAside());
    Stages steps = stages.apply(begin.reading(), signs);
    BlockingQueue<Message.Job> jobs = new LinkedBlockingQueue<>();
    Thread.ofPlatform().daemon().name("jobs").start(() -> take(run, jobs));
    run.write(new Message.Ready());
    while (true) {
      Message.Job job = jobs.take();
      FilePlace place = new FilePlace(Path.of(job.file()), job.inside());
      FileResult result =
          PlanPipeline.understand(
              steps, new InputFile(place, job.shownPath()), new Stopwatch(signs::step));
      run.write(new Message.Result(result));
    }
  }

  private static void take(MessageStream run, BlockingQueue<Message.Job> jobs) {
    try {
      while (run.read(Integer.MAX_VALUE) instanceof Message.Job job) {
        jobs.add(job);
      }
    } catch (EOFException e) {
      // the run is over
    } catch (IOException e) {
      LoggerFactory.getLogger(WorkerMain.class)
          .error("what the run said could not be understood", e);
    }
    Runtime.getRuntime().halt(0);
  }
}
