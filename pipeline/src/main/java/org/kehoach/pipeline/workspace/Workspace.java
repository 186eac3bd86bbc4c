// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.workspace;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kehoach.output.write.PlanRecords;
import org.kehoach.output.write.RecordFilesReader;
import org.kehoach.output.write.RecordJson;

/// A folder that holds the result of one run: `workspace.json`, the record files, `text/`, `index/`
/// and `ledger.jsonl`; `history/` holds the records of runs before it.
///
/// @param folder as the user named it
public record Workspace(Path folder) {
  private static final String NAME_ANOTHER = "Name another folder with -w";

  /// The folder of the search index.
  public Path index() {
    return folder.resolve("index");
  }

  /// The states that the workspace was in before.
  public History history() {
    return new History(folder);
  }

  /// The state that a filled workspace is in.
  public RunState state() throws IOException, UnusableWorkspaceException {
    return stamp(folder).orElseThrow().stateOf(folder);
  }

  /// All documents with their records, in the files' order.
  public List<PlanRecords> plans() throws IOException {
    List<PlanRecords> plans = new ArrayList<>();
    new RecordFilesReader(folder).forEach(plans::add);
    return plans;
  }

  /// A workspace that a run has filled.
  ///
  /// @throws UnusableWorkspaceException where there is none, or a newer Kehoach has written it
  public static Workspace filled(Path folder) throws IOException, UnusableWorkspaceException {
    if (!Files.exists(folder)) {
      throw new UnusableWorkspaceException(
          "There is no workspace " + folder,
          "Make it with: kehoach run PLANS -w " + folder + ", or name another with -w");
    }
    requireFolder(folder);
    finishInterruptedPublishing(folder);
    if (stamp(folder).isEmpty()) {
      throw new UnusableWorkspaceException(
          folder + " is no Kehoach workspace",
          "Name the folder that a run has filled with -w, or fill a new one with kehoach run");
    }
    return new Workspace(folder);
  }

  /// A workspace to be filled by a run: a new or empty folder, or one that an earlier run has
  /// filled. No other run can use it until the draft is closed.
  ///
  /// @throws UnusableWorkspaceException where the folder cannot be written, is in use, holds other
  ///   things or is a newer Kehoach's
  public static WorkspaceDraft draft(Path folder) throws IOException, UnusableWorkspaceException {
    requireOurs(folder);
    WorkspaceLock lock;
    try {
      Files.createDirectories(folder);
      requireWritable(folder);
      lock = WorkspaceLock.take(folder);
    } catch (FileSystemException e) {
      throw notWritable(folder);
    }
    try {
      Optional<WorkspaceStamp> former = stamp(folder);
      return WorkspaceDraft.begin(
          folder, lock, former.isPresent() ? former.get().stateOf(folder) : null);
    } catch (IOException | UnusableWorkspaceException e) {
      lock.close();
      throw e;
    }
  }

  private static void requireOurs(Path folder) throws IOException, UnusableWorkspaceException {
    if (!Files.exists(folder)) {
      return;
    }
    requireFolder(folder);
    finishInterruptedPublishing(folder);
    if (stamp(folder).isEmpty() && holdsForeignFiles(folder)) {
      throw new UnusableWorkspaceException(
          folder + " holds files that are not Kehoach's",
          "Name a new or empty folder with -w; a run replaces what its workspace holds");
    }
  }

  private static Optional<WorkspaceStamp> stamp(Path folder)
      throws IOException, UnusableWorkspaceException {
    Optional<WorkspaceStamp> stamp = WorkspaceStamp.read(folder);
    if (stamp.isPresent() && stamp.get().isNewer()) {
      throw new UnusableWorkspaceException(
          "%s was written by a newer Kehoach (records of version %d, this one knows %d)"
              .formatted(folder, stamp.get().schemaVersion(), RecordJson.SCHEMA_VERSION),
          "Update Kehoach, or name another folder with -w");
    }
    return stamp;
  }

  private static void requireFolder(Path folder) throws UnusableWorkspaceException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableWorkspaceException(folder + " is a file, not a folder", NAME_ANOTHER);
    }
  }

  /// A folder without any write permission counts as read-only also where the user may do anything.
  private static void requireWritable(Path folder) throws IOException, UnusableWorkspaceException {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    Set<PosixFilePermission> writers = EnumSet.copyOf(view.readAttributes().permissions());
    writers.retainAll(
        EnumSet.of(
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE));
    if (writers.isEmpty()) {
      throw notWritable(folder);
    }
  }

  private static UnusableWorkspaceException notWritable(Path folder) {
    return new UnusableWorkspaceException(
        folder + " cannot be written",
        "Give yourself leave to write it, or " + lower(NAME_ANOTHER));
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static boolean holdsForeignFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> !WorkspaceDraft.isOwn(file));
    }
  }

  private static void finishInterruptedPublishing(Path folder)
      throws IOException, UnusableWorkspaceException {
    if (Files.exists(folder.resolve(WorkspaceDraft.READY))) {
      try (WorkspaceLock lock = WorkspaceLock.take(folder)) {
        WorkspaceDraft.moveIntoPlace(lock.folder());
      }
    }
  }
}
