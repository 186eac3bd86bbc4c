// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.corpus.catalogue.InputFiles;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.pipeline.PlanPipeline;
import org.kehoach.pipeline.run.FileReport;
import org.kehoach.pipeline.run.FileResult;
import org.kehoach.pipeline.run.RunListener;
import org.kehoach.pipeline.run.RunReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A run whose workers hang, die or take too much over one of three documents.
@Timeout(120)
@Tag("slow")
class WorkerPoolTest {
  private static final long MIB = 1L << 20;
  private static final WorkerLimits LIMITS =
      new WorkerLimits(300 * MIB, Duration.ofSeconds(30), Duration.ofSeconds(12), MIB, 1000);
  private static final WorkerCommand HOSTILE =
      new WorkerCommand(WorkerCommand.standard().java(), HostileWorker.class.getName());

  @TempDir Path temporary;
  private Path plans = Path.of("");
  private Path workspace = Path.of("");

  @BeforeEach
  void writePlans() throws IOException {
    plans = Files.createDirectory(temporary.resolve("plans"));
    workspace = temporary.resolve("workspace");
    plan("a.txt", "Sở Tài chính");
    plan("c.txt", "Sở Công Thương");
  }

  private void plan(String name, String content) throws IOException {
    Files.writeString(plans.resolve(name), "KẾ HOẠCH\nI. MỤC TIÊU\n- " + content + "\n");
  }

  private void mischief(String what) throws IOException {
    plan("b.txt", HostileWorker.MISCHIEF + what);
  }

  private static WorkerSettings settings(int workers, WorkerLimits limits, boolean retry) {
    return new WorkerSettings(workers, limits, retry, HOSTILE);
  }

  private RunReport run(WorkerSettings settings) throws Exception {
    return new PlanPipeline(WorkerPool.with(settings))
        .run(InputFiles.under(List.of(plans)), workspace, RunListener.silent());
  }

  private RunReport run() throws Exception {
    return run(settings(2, LIMITS, false));
  }

  private static Outcome.Failed failure(RunReport report) {
    assertThat(report.files())
        .as("the others are unharmed")
        .filteredOn(file -> !file.path().endsWith("b.txt"))
        .allMatch(FileReport::isRead);
    return report.files().stream()
        .filter(file -> file.path().endsWith("b.txt"))
        .map(FileReport::outcome)
        .map(Outcome.Failed.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static long secondsSince(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toSeconds();
  }

  private List<JsonNode> remembered() throws IOException {
    Path file = workspace.resolve("set-aside.jsonl");
    return Files.exists(file)
        ? Files.readAllLines(file).stream().map(JsonMapper.builder().build()::readTree).toList()
        : List.of();
  }

  /// What a document makes its worker do, and the reason that the run gives for it.
  private static final Map<String, String> MISHAPS =
      Map.of(
          "hang while reading",
          "No progress for 12 seconds (step read).",
          "hang while layout",
          "No progress for 12 seconds (step layout).",
          "hang while extraction",
          "No progress for 12 seconds (step extract).",
          "dawdle while extraction",
          "It takes more than 30 seconds (step extract, page *).",
          "exit while reading",
          "The program that read it ended in the middle (step read, exit code 3).",
          "exit while extraction",
          "The program that read it ended in the middle (step extract, exit code 3).",
          "kill while layout",
          "The program that read it ended in the middle (step layout, signal 9).",
          "fill the heap while extraction",
          "It needs more memory than a worker may take (300 MiB, step extract).",
          "fill native memory while layout",
          "It needs more memory than a worker may take (300 MiB, step layout).",
          "throw while reading",
          "Kehoach itself failed at step read (IllegalStateException).");

  @Test
  void costsOnlyTheDocumentThatDidIt() throws Exception {
    for (String mishap : MISHAPS.keySet()) {
      plan("b " + mishap + ".txt", HostileWorker.MISCHIEF + mishap);
    }
    long start = System.nanoTime();
    RunReport report = run(settings(3, LIMITS, false));

    assertThat(secondsSince(start)).as("seconds of the run").isLessThan(90);
    Map<String, String> reasons = new TreeMap<>();
    for (FileReport file : report.files()) {
      if (file.outcome() instanceof Outcome.Failed(var reason, var remedy)) {
        assertThat(remedy).endsWith(".").doesNotContain("\n");
        reasons.put(
            file.path().replaceAll(".*/b |\\.txt", ""), reason.replaceAll("page \\d+", "page *"));
      }
    }
    assertThat(reasons).containsExactlyInAnyOrderEntriesOf(MISHAPS);
    assertThat(report.read()).extracting(FileReport::path).hasSize(2);
    assertThat(report.isComplete()).isFalse();
    assertThat(Files.readAllLines(workspace.resolve("ledger.jsonl"))).hasSize(2 + MISHAPS.size());
    assertThat(Files.readAllLines(workspace.resolve("documents.jsonl"))).hasSize(2);
    assertThat(ProcessHandle.current().descendants())
        .as("workers after the run")
        .noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void takesNoMoreMemoryThanAllowed() throws Exception {
    mischief("fill native memory while layout");
    long[] most = {0};
    Thread meter =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  while (!Thread.interrupted()) {
                    ProcessHandle.current()
                        .descendants()
                        .mapToLong(worker -> ProcessMemory.bytes(worker.pid()))
                        .forEach(bytes -> most[0] = Math.max(most[0], bytes));
                  }
                });
    assertThat(failure(run()).reason()).contains("300 MiB");
    meter.interrupt();
    meter.join();
    assertThat(most[0]).as("bytes at the worst").isGreaterThan(290 * MIB).isLessThan(900 * MIB);
  }

  @Test
  void refusesMoreRecordsThanAllowed() throws Exception {
    mischief("be wordy while reading");
    assertThat(failure(run()).reason()).isEqualTo("It gives more than 1 MiB of text and records.");
  }

  @Test
  void isNotDisturbedByWhatLibrariesPrint() throws Exception {
    mischief("print while reading");
    assertThat(run().files()).hasSize(3).allMatch(FileReport::isRead);
  }

  @Test
  void handsOnWhereAWorkerThrew() throws Exception {
    mischief("throw while layout");
    List<String> traces = new ArrayList<>();
    RunListener listener =
        new RunListener() {
          @Override
          public void started(int files) {}

          @Override
          public void done(FileResult result) {
            if (result.trace() != null) {
              traces.add(result.trace());
            }
          }

          @Override
          public void close() {}
        };
    RunReport report =
        new PlanPipeline(WorkerPool.with(settings(1, LIMITS, false)))
            .run(InputFiles.under(List.of(plans)), workspace, listener);
    assertThat(failure(report).reason()).contains("layout", "IllegalStateException");
    assertThat(traces)
        .singleElement()
        .asString()
        .contains("thrown on purpose", "at org.kehoach.pipeline.isolate.HostileWorker");
    assertThat(remembered()).as("the worker lives").isEmpty();
  }

  @Test
  void setsADocumentAsideThatEndedTwoWorkers() throws Exception {
    mischief("exit while extraction");
    assertThat(failure(run()).remedy()).endsWith(SetAside.NOW);
    assertThat(remembered())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.path("path").asString()).endsWith("b.txt");
              assertThat(line.path("deaths").asInt()).isEqualTo(2);
              assertThat(line.path("reason").asString()).contains("exit code 3");
            });

    for (int again = 0; again < 2; again++) {
      Outcome.Failed aside = failure(run());
      assertThat(aside.reason())
          .isEqualTo(
              "Set aside, since it ended its worker twice: the program that read it ended in the"
                  + " middle (step extract, exit code 3).");
      assertThat(aside.remedy()).contains("--retry");
      assertThat(remembered()).hasSize(1);
    }
    assertThat(failure(run(settings(2, LIMITS, true))).reason())
        .startsWith("The program that read it ended");
  }

  @Test
  void triesASlowDocumentOnceARun() throws Exception {
    mischief("hang while layout");
    assertThat(failure(run()).remedy()).endsWith("The next run tries it once more.");
    assertThat(failure(run()).remedy()).endsWith(SetAside.NOW);
    long start = System.nanoTime();
    assertThat(failure(run()).reason()).startsWith("Set aside").contains("no progress");
    assertThat(secondsSince(start)).isLessThan(LIMITS.silence().toSeconds() * 2);
  }

  @Test
  void triesAgainWhatAnotherProgramSetAside() throws Exception {
    mischief("exit while extraction");
    run();
    Path file = workspace.resolve("set-aside.jsonl");
    Files.writeString(
        file, Files.readString(file).replaceAll("\"program\":\"[^\"]*", "\"program\":\"older"));
    assertThat(failure(run()).reason()).startsWith("The program that read it ended");
    assertThat(remembered().getFirst().path("program").asString())
        .isEqualTo(ProgramFingerprint.current());
  }

  @Test
  void forgetsADocumentThatIsReadAfterAll() throws Exception {
    mischief("hang while layout");
    run();
    assertThat(remembered()).hasSize(1);
    Path file = workspace.resolve("set-aside.jsonl");
    String healthy = sha256Of(workspace, "a.txt");
    Files.writeString(
        file, Files.readString(file).replaceAll("\"sha256\":\"[^\"]*", "\"sha256\":\"" + healthy));
    Files.delete(plans.resolve("b.txt"));
    run();
    assertThat(remembered()).isEmpty();
  }

  private static String sha256Of(Path workspace, String name) throws IOException {
    return Files.readAllLines(workspace.resolve("documents.jsonl")).stream()
        .map(line -> JsonMapper.builder().build().readTree(line).path("source"))
        .filter(source -> source.path("path").asString().endsWith(name))
        .map(source -> source.path("sha256").asString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void doesNotBlameADocumentForAWornOutWorker() throws Exception {
    mischief("exit in a used worker while layout");
    assertThat(run(settings(1, LIMITS, false)).files()).hasSize(3).allMatch(FileReport::isRead);
    assertThat(remembered()).isEmpty();
  }

  @Test
  void usesWorkersAgainAndReplacesThemInTime() throws Exception {
    for (int i = 0; i < 3; i++) {
      plan("d" + i + ".txt", "Sở số " + i);
    }
    assertThat(processes(run(settings(1, LIMITS, false)))).hasSize(1);
    WorkerLimits two =
        new WorkerLimits(LIMITS.memory(), LIMITS.time(), LIMITS.silence(), LIMITS.output(), 2);
    assertThat(processes(run(settings(1, two, false)))).hasSize(3);
  }

  /// The processes that read the files.
  private static Set<String> processes(RunReport report) {
    Set<String> processes = new HashSet<>();
    for (FileReport file : report.files()) {
      processes.addAll(((Outcome.Partial) file.outcome()).problems());
    }
    return processes;
  }

  @Test
  void leavesNoTemporaryFilesBehind() throws Exception {
    mischief("leave a file while layout");
    run();
    try (Stream<Path> files = Files.walk(temporary)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("left"));
    }
    assertThat(workspace.resolve(".scratch")).doesNotExist();
  }

  @Test
  void saysWhereNoWorkerCanBeStarted() throws Exception {
    run();
    byte[] before = Files.readAllBytes(workspace.resolve("documents.jsonl"));
    WorkerSettings settings =
        new WorkerSettings(2, LIMITS, false, new WorkerCommand("/no/such/java", "Main"));
    assertThatThrownBy(() -> run(settings))
        .isInstanceOf(NoWorkerException.class)
        .hasMessageContaining("/no/such/java")
        .hasMessageContaining("--in-process");
    assertThat(workspace.resolve("documents.jsonl")).hasBinaryContent(before);
  }

  @Test
  void noWorkerOutlivesItsRun() throws Exception {
    mischief("hang while reading");
    Path scratch = Files.createDirectory(temporary.resolve("scratch"));
    Process worker = new ProcessBuilder(HOSTILE.words(LIMITS, scratch)).start();
    MessageStream stream = new MessageStream(worker.getInputStream(), worker.getOutputStream());
    stream.write(new Message.Begin(LIMITS.reading(), Map.of()));
    assertThat(stream.read(1000)).isEqualTo(new Message.Ready());
    stream.write(new Message.Job(plans.resolve("b.txt").toString(), "", "b.txt"));
    assertThat(stream.read(1000)).isEqualTo(new Message.Sign("read", null));
    assertThat(worker.isAlive()).isTrue();
    worker.getOutputStream().close();
    assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }
}
