// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadListener;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.corpus.read.SourceText;
import org.kehoach.pipeline.Stages;

/// A worker whose steps do what a document's text asks for: "mischief: exit while reading".
public final class HostileWorker {
  static final String MISCHIEF = "mischief: ";

  private static final DocumentProfile BLANK =
      new DocumentProfile(null, null, null, null, null, null, null, null, null, null, List.of());
  private static final long PAUSE = 5;
  private static final int PIECE = 8 << 20;

  private final ReadListener listener;
  private final Readers readers;
  private final List<Object> hoard = new ArrayList<>();
  private int documents;

  private HostileWorker(ReadSettings settings, ReadListener listener) {
    this.listener = listener;
    this.readers = new Readers(settings, listener);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    WorkerMain.serve(HostileWorker::stages);
  }

  private static Stages stages(ReadSettings settings, ReadListener listener) {
    HostileWorker worker = new HostileWorker(settings, listener);
    return new Stages(
        (file, path) -> {
          worker.documents++;
          ReadResult result = worker.readers.read(file, path);
          if (result instanceof ReadResult.Read(var text)) {
            worker.act(text.blocks().toString(), "reading");
            return new ReadResult.Read(told(text));
          }
          return result;
        },
        text -> {
          worker.act(text.blocks().toString(), "layout");
          return new PlanLayout().understand(text);
        },
        document -> worker.extract(document));
  }

  /// Every document names its worker among its problems.
  private static SourceText told(SourceText text) {
    String process = "Read by process %d.".formatted(ProcessHandle.current().pid());
    boolean wordy = text.blocks().toString().contains(MISCHIEF + "be wordy while reading");
    return new SourceText(
        text.source(),
        text.blocks(),
        List.of(wordy ? process.repeat(100_000) : process),
        text.leftOut(),
        null);
  }

  private Optional<Findings> extract(PlanDocument document) {
    act(document.text(), "extraction");
    return Optional.of(new Findings(BLANK, List.of(), List.of(), List.of()));
  }

  private void act(String text, String step) {
    if (text.contains(MISCHIEF + "hang while " + step)) {
      hang();
    } else if (text.contains(MISCHIEF + "dawdle while " + step)) {
      dawdle();
    } else if (text.contains(MISCHIEF + "exit while " + step)) {
      System.exit(3);
    } else if (text.contains(MISCHIEF + "kill while " + step)) {
      ProcessHandle.of(ProcessHandle.current().pid()).ifPresent(HostileWorker::kill);
    } else if (text.contains(MISCHIEF + "fill the heap while " + step)) {
      fillHeap();
    } else if (text.contains(MISCHIEF + "fill native memory while " + step)) {
      fillNativeMemory();
    } else if (text.contains(MISCHIEF + "print while " + step)) {
      print();
    } else if (text.contains(MISCHIEF + "throw while " + step)) {
      throw new IllegalStateException("thrown on purpose");
    } else if (text.contains(MISCHIEF + "leave a file while " + step)) {
      leaveFile();
    } else if (text.contains(MISCHIEF + "exit in a used worker while " + step) && documents > 1) {
      System.exit(3);
    }
  }

  private static void hang() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  /// Shows signs of life for ever.
  private void dawdle() {
    for (int page = 1; ; page++) {
      listener.page(page);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void kill(ProcessHandle self) {
    try {
      new ProcessBuilder("kill", "-9", Long.toString(self.pid())).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fillHeap() {
    while (true) {
      hoard.add(new byte[PIECE]);
    }
  }

  /// As a native library takes memory: past all that Java counts.
  @SuppressWarnings("restricted")
  private static void fillNativeMemory() {
    MethodHandle malloc =
        Linker.nativeLinker()
            .downcallHandle(
                Linker.nativeLinker().defaultLookup().findOrThrow("malloc"),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    try {
      while (true) {
        ((MemorySegment) malloc.invokeExact((long) PIECE)).reinterpret(PIECE).fill((byte) 1);
        Thread.sleep(PAUSE); // on a busy machine, whoever watches needs its turn
      }
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// As a native library prints: past `System.out`.
  private static void print() {
    byte[] line = "chatter ".repeat(100).getBytes(StandardCharsets.UTF_8);
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      for (int i = 0; i < 10_000; i++) {
        out.write(line);
        System.out.write(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void leaveFile() {
    try {
      Files.write(Files.createTempFile("left", "behind"), new byte[100]);
      Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "left"), "behind");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
