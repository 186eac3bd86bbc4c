// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.catalogue.InputFiles.LeftOut;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.corpus.read.ArchiveSettings;
import org.kehoach.corpus.read.FilePlace;
import org.kehoach.corpus.read.ZipArchive;

/// Collects the files below the paths that a user names.
final class InputWalk extends SimpleFileVisitor<Path> {

  private final List<InputFile> files = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Set<Path> taken = new HashSet<>();
  private final Set<Path> named = new HashSet<>();

  /// What the user named, its links resolved: nothing outside is read.
  private final Set<Path> roots = new HashSet<>();

  private final ArchiveSettings bounds;
  private int seen;

  InputWalk(ArchiveSettings bounds) {
    this.bounds = bounds;
  }

  InputFiles over(List<Path> paths) {
    named.addAll(paths);
    paths.forEach(this::root);
    for (Path path : paths) {
      if (Files.exists(path)) {
        int before = seen;
        walk(path);
        if (seen == before) {
          leaveOut(path, new Outcome.Failed("The folder holds no documents.", "Check the path."));
        }
      } else {
        leaveOut(path, new Outcome.Failed("There is no such file or folder.", "Check the path."));
      }
    }
    files.sort(Comparator.comparing(InputFile::shownPath));
    leftOut.sort(Comparator.comparing(LeftOut::shownPath));
    return new InputFiles(files, leftOut);
  }

  private void walk(Path path) {
    try {
      Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    } catch (IOException e) {
      leaveOut(path, closed());
    }
  }

  private void root(Path path) {
    try {
      roots.add(path.toRealPath());
    } catch (IOException e) {
      // what cannot be resolved cannot be walked, which is told there
    }
  }

  private boolean leadsOut(Path path) throws IOException {
    Path real = path.toRealPath();
    return roots.stream().noneMatch(real::startsWith);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    Optional<Outcome> besides = leadsOut(folder) ? Optional.of(outside()) : besides(folder);
    besides.ifPresent(outcome -> leaveOut(folder, outcome));
    return besides.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    seen++;
    Optional<Outcome> besides = besides(file);
    if (besides.isPresent()) {
      leaveOut(file, besides.get());
    } else if (attributes.isSymbolicLink()) {
      leaveOut(file, new Outcome.Skipped("The link leads to no file.", "Remove it."));
    } else if (!attributes.isRegularFile()) {
      leaveOut(file, new Outcome.Skipped("This is no regular file.", "Leave it out."));
    } else if (leadsOut(file)) {
      leaveOut(file, outside());
    } else if (taken.add(file.toRealPath())) {
      take(file);
    }
    return FileVisitResult.CONTINUE;
  }

  private void take(Path file) {
    String shown = shown(file);
    try (ZipArchive archive = ZipArchive.in(file)) {
      if (archive == null) {
        files.add(new InputFile(FilePlace.onDisk(file), shown));
      } else {
        InputFiles inside = ArchiveWalk.over(archive, file, shown, bounds);
        files.addAll(inside.files());
        leftOut.addAll(inside.leftOut());
      }
    } catch (IOException e) {
      leaveOut(file, ArchiveWalk.damaged());
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    leaveOut(
        file,
        e instanceof FileSystemLoopException
            ? new Outcome.Skipped("The link leads back to a folder that holds it.", "Remove it.")
            : closed());
    return FileVisitResult.CONTINUE;
  }

  private Optional<Outcome> besides(Path path) {
    return named.contains(path) ? Optional.empty() : BesidesPlans.outcome(nameOf(path));
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static Outcome closed() {
    return new Outcome.Failed("The file or folder may not be opened.", "Check its permissions.");
  }

  private static Outcome outside() {
    return new Outcome.Skipped(
        "The link leads out of the folder.", "Name what it leads to, if that is to be read.");
  }

  private void leaveOut(Path path, Outcome outcome) {
    seen++;
    leftOut.add(new LeftOut(shown(path), outcome));
  }

  private static String shown(Path path) {
    return path.normalize().toString().replace(File.separatorChar, '/');
  }
}
