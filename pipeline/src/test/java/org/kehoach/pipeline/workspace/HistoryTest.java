// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.output.write.PlanLines;
import org.kehoach.output.write.RecordFilesWriter;

class HistoryTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void nameTheWorkspace() {
    folder = temporary.resolve("workspace");
  }

  private void run(String title) throws Exception {
    try (WorkspaceDraft draft = Workspace.draft(folder)) {
      write(draft, title);
      draft.publish();
    }
  }

  private static void write(WorkspaceDraft draft, String title) throws IOException {
    String sha =
        HexFormat.of()
            .formatHex(title.repeat(40).substring(0, 32).getBytes(StandardCharsets.UTF_8));
    String id = sha.substring(0, 12);
    try (RecordFilesWriter files = RecordFilesWriter.open(draft.content().folder())) {
      files.add(
          new PlanLines(
              id,
              """
              {"schemaVersion":1,"id":"%s","source":{"path":"a.txt","sha256":"%s",\
              "mediaType":"text/plain","bytes":1,"pages":null},"title":"%s","recipients":[],\
              "review":[]}\
              """
                  .formatted(id, sha, title),
              title,
              List.of(),
              List.of(),
              List.of()));
      files.publish();
    }
  }

  private List<String> titles() throws Exception {
    Workspace workspace = Workspace.filled(folder);
    return Stream.concat(
            workspace.history().states().stream().map(state -> title(workspace, state)),
            workspace.plans().stream()
                .map(plan -> String.valueOf(plan.document().profile().title())))
        .toList();
  }

  private static String title(Workspace workspace, RunState state) {
    try {
      return String.valueOf(
          workspace.history().read(state).getFirst().document().profile().title());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] stamp() throws IOException {
    return Files.readAllBytes(folder.resolve("workspace.json"));
  }

  @Test
  void keepsTheRecordsThatARunReplaces() throws Exception {
    run("one");
    assertThat(titles()).containsExactly("one");
    run("two");
    run("three");
    assertThat(titles()).containsExactly("one", "two", "three");
  }

  @Test
  void aRunThatFindsTheSameAgainChangesNothing() throws Exception {
    run("one");
    run("two");
    byte[] before = stamp();
    run("two");
    assertThat(titles()).containsExactly("one", "two");
    assertThat(stamp()).isEqualTo(before);
  }

  @Test
  void whatComesBackIsAStateOfItsOwn() throws Exception {
    run("one");
    run("two");
    run("one");
    assertThat(titles()).containsExactly("one", "two", "one");
    Workspace workspace = Workspace.filled(folder);
    assertThat(workspace.state().id()).isEqualTo(workspace.history().states().getFirst().id());
  }

  @Test
  void statesAreInOrderAlsoWhereTheClockWentBack() throws Exception {
    run("one");
    Instant future = Instant.parse("2999-01-01T00:00:00.123Z");
    RunState first = Workspace.filled(folder).state();
    WorkspaceStamp.own(new RunState(first.id(), future)).write(folder);
    run("two");
    run("three");
    assertThat(titles()).containsExactly("one", "two", "three");
    assertThat(Workspace.filled(folder).state().since()).isAfter(future);
  }

  @Test
  void keepsABoundedNumber() throws Exception {
    for (int i = 0; i < History.KEPT + 3; i++) {
      run("run" + i);
    }
    List<String> titles = titles();
    assertThat(titles).hasSize(History.KEPT + 1).startsWith("run2").endsWith("run22");
  }

  @Test
  void aRunThatBreaksOffLeavesTheHistoryAsItWas() throws Exception {
    run("one");
    run("two");
    try (WorkspaceDraft draft = Workspace.draft(folder)) {
      write(draft, "three");
    }
    assertThat(titles()).containsExactly("one", "two");
  }

  @Test
  void aPublishingThatWasBrokenOffNeitherLosesNorDoublesAState() throws Exception {
    run("one");
    run("two");
    // as a kill between any two moves leaves it: what is ready has all, some or none of its files
    for (int moved = 0; moved <= 4; moved++) {
      Path broken = temporary.resolve("broken" + moved);
      breakOff(broken, moved);
      folder = broken;
      assertThat(titles()).as("after %d moves", moved).containsExactly("one", "two", "three");
      folder = temporary.resolve("workspace");
    }
  }

  /// A copy of the workspace in which the next run died after that many moves.
  private void breakOff(Path broken, int moves) throws Exception {
    Path done = temporary.resolve("done" + moves);
    copy(folder, broken);
    copy(folder, done);
    Path original = folder;
    folder = done;
    run("three");
    folder = original;
    Path ready = Files.createDirectories(broken.resolve(".ready"));
    List<Path> files;
    try (Stream<Path> all = Files.list(done)) {
      files =
          all.filter(file -> !file.endsWith(".lock") && !file.endsWith("history"))
              .sorted()
              .toList();
    }
    for (int i = 0; i < files.size(); i++) {
      boolean stamp = files.get(i).endsWith("workspace.json");
      copy(
          files.get(i), (i < moves && !stamp ? broken : ready).resolve(files.get(i).getFileName()));
    }
    List<RunState> states = new History(done).states();
    Path newest = done.resolve("history").resolve(states.getLast().archiveName());
    Path place = Files.createDirectories((moves % 2 == 0 ? ready : broken).resolve("history"));
    copy(newest, place.resolve(newest.getFileName()));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path place = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(place);
        } else {
          Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  @Test
  void aWorkspaceOfAnEarlierKehoachHasAStateToo() throws Exception {
    run("one");
    Files.writeString(
        folder.resolve("workspace.json"), "{\"schemaVersion\":1,\"kehoach\":\"0.1\"}");
    run("two");
    assertThat(titles()).containsExactly("one", "two");
  }

  @Test
  void recordsOfWhichAFileIsMissingDoNotStopTheNextRun() throws Exception {
    run("one");
    Files.delete(folder.resolve("targets.jsonl"));
    run("two");
    assertThat(titles()).containsExactly("two");
  }

  @Test
  void aRunThatCannotKeepTheFormerRecordsLeavesThemInPlace() throws Exception {
    run("one");
    run("two");
    try (WorkspaceDraft draft = Workspace.draft(folder)) {
      write(draft, "three");
      // where the archive would go lies a file, as if the disk refused it
      Files.writeString(draft.content().folder().resolve("history"), "");
      assertThatThrownBy(draft::publish).isInstanceOf(IOException.class);
    }
    assertThat(titles()).containsExactly("one", "two");
  }
}
