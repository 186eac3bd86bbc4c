// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A run's result while it is being made, inside the workspace but out of sight. [#publish] puts it
/// in the place of the former result; a draft that is closed unpublished leaves the former one as
/// it was.
///
/// Publishing begins when the finished draft takes the name `.ready`, at one stroke. Where the
/// process dies while the files move to their places, the next command moves the rest.
public final class WorkspaceDraft implements AutoCloseable {
  static final String READY = ".ready";
  private static final String DRAFT = ".draft";
  private static final String FORMER = ".former";
  private static final String SCRATCH = ".scratch";
  private static final Set<String> OWN = Set.of(DRAFT, READY, FORMER, SCRATCH, WorkspaceLock.FILE);

  private final Path workspace;
  private final WorkspaceLock lock;
  private final @Nullable RunState former;

  private WorkspaceDraft(Path workspace, WorkspaceLock lock, @Nullable RunState former) {
    this.workspace = workspace;
    this.lock = lock;
    this.former = former;
  }

  /// @param former the state that the workspace is in; null where it is empty
  static WorkspaceDraft begin(Path workspace, WorkspaceLock lock, @Nullable RunState former)
      throws IOException {
    delete(workspace.resolve(DRAFT));
    delete(workspace.resolve(SCRATCH));
    Files.createDirectory(workspace.resolve(DRAFT));
    return new WorkspaceDraft(workspace, lock, former);
  }

  /// Whether a file at the top of a workspace is one of those that publishing itself needs.
  static boolean isOwn(Path file) {
    return OWN.contains(file.getFileName().toString());
  }

  /// The draft seen as a workspace: where the run writes.
  public Workspace content() {
    return new Workspace(workspace.resolve(DRAFT));
  }

  /// The workspace as the run before left it; empty where there was none.
  public Workspace former() {
    return new Workspace(workspace);
  }

  /// A folder for files that are gone when the draft is closed. Those of a run that was killed go
  /// when the next one begins.
  public Path scratch() throws IOException {
    return Files.createDirectories(workspace.resolve(SCRATCH));
  }

  /// Puts the draft in the place of the former result, which goes into the history where it says
  /// anything else.
  public void publish() throws IOException {
    Path draft = workspace.resolve(DRAFT);
    RunState state = state(RunState.idOf(draft));
    if (former != null && !former.id().equals(state.id())) {
      History.add(former, workspace, draft);
    }
    WorkspaceStamp.own(state).write(draft);
    Files.move(workspace.resolve(DRAFT), workspace.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
    moveIntoPlace(workspace);
  }

  /// The state of records with that id: the former one where they say the same, else a later one,
  /// whatever the clock says.
  private RunState state(String id) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    if (former == null) {
      return new RunState(id, now);
    }
    Instant next = former.since().truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    return former.id().equals(id) ? former : new RunState(id, now.isBefore(next) ? next : now);
  }

  /// Moves what is ready to its place, the stamp last.
  static void moveIntoPlace(Path workspace) throws IOException {
    Path ready = workspace.resolve(READY);
    Path former = workspace.resolve(FORMER);
    for (Path file : stampLast(ready)) {
      if (file.endsWith(History.FOLDER)) {
        new History(workspace).take(file);
        continue;
      }
      Path place = workspace.resolve(file.getFileName());
      delete(former);
      if (Files.isDirectory(place)) {
        Files.move(place, former, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    }
    delete(former);
    delete(ready);
  }

  private static List<Path> stampLast(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted(Comparator.<Path, Boolean>comparing(f -> f.endsWith(WorkspaceStamp.FILE)))
          .toList();
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> files = Files.walk(tree)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /// Drops the draft where it was not published, and lets others use the workspace.
  @Override
  public void close() throws IOException {
    try (lock) {
      delete(workspace.resolve(SCRATCH));
      delete(workspace.resolve(DRAFT));
    }
  }
}
