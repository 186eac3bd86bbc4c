// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kehoach.output.write.PlanRecords;
import org.kehoach.output.write.RecordFilesReader;

/// The states that a workspace was in before its present one, each as a ZIP archive of its record
/// files. A run that finds other records adds the state that it replaces; of more than [#KEPT], the
/// oldest goes.
///
/// @param workspace the folder that holds `history/`
public record History(Path workspace) {
  /// How many former states are kept.
  public static final int KEPT = 20;

  static final String FOLDER = "history";
  private static final Pattern ARCHIVE = Pattern.compile("\\d{8}T\\d{9}Z-[0-9a-f]{12}\\.zip");

  /// The former states, the oldest first.
  public List<RunState> states() throws IOException {
    return archives().stream()
        .map(archive -> RunState.ofArchive(archive.getFileName().toString()))
        .toList();
  }

  /// The records of a former state.
  public List<PlanRecords> read(RunState state) throws IOException {
    List<PlanRecords> plans = new ArrayList<>();
    try (FileSystem archive = FileSystems.newFileSystem(folder().resolve(state.archiveName()))) {
      new RecordFilesReader(archive.getPath("/")).forEach(plans::add);
    }
    return plans;
  }

  /// The room on the disk that a former state takes.
  public long bytes(RunState state) throws IOException {
    return Files.size(folder().resolve(state.archiveName()));
  }

  /// Packs the records that lie in `records` as an archive of `history/` in `draft`. Records of
  /// which a file is missing are no state that could be read again; they are let go.
  static void add(RunState state, Path records, Path draft) throws IOException {
    if (!RunState.FILES.stream().map(records::resolve).allMatch(Files::exists)) {
      return;
    }
    Path archive = Files.createDirectories(draft.resolve(FOLDER)).resolve(state.archiveName());
    try (FileChannel channel =
            FileChannel.open(archive, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        OutputStream file = Channels.newOutputStream(channel)) {
      ZipOutputStream zip = new ZipOutputStream(file);
      for (String name : RunState.FILES) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0); // no clock in it
        zip.putNextEntry(entry);
        Files.copy(records.resolve(name), zip);
        zip.closeEntry();
      }
      zip.finish();
      zip.flush();
      channel.force(true);
    }
  }

  /// Takes in the archives of another `history/` folder and drops the oldest beyond [#KEPT].
  void take(Path others) throws IOException {
    Files.createDirectories(folder());
    for (Path archive : list(others)) {
      Files.move(archive, folder().resolve(archive.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
    List<Path> all = archives();
    for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
      Files.delete(old);
    }
  }

  private Path folder() {
    return workspace.resolve(FOLDER);
  }

  private List<Path> archives() throws IOException {
    return Files.isDirectory(folder()) ? list(folder()) : List.of();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> ARCHIVE.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }
}
