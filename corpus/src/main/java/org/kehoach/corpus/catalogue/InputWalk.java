// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

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
import java.util.Set;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.catalogue.InputFiles.LeftOut;
import org.kehoach.corpus.outcome.Outcome;

/// Collects the files below the paths that a user names.
final class InputWalk extends SimpleFileVisitor<Path> {

  private final List<InputFile> files = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Set<Path> taken = new HashSet<>();
  private final Set<Path> named = new HashSet<>();
  private int seen;

  InputFiles over(List<Path> paths) {
    named.addAll(paths);
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

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (isHidden(folder)) {
      leaveOut(folder, new Outcome.Skipped("The folder is hidden.", "Name it to have it read."));
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    seen++;
    if (nameOf(file).startsWith("~$")) {
      leaveOut(
          file,
          new Outcome.Skipped(
              "The file is a lock file of Word or Excel, no document.",
              "Close the document, then it goes away."));
    } else if (isHidden(file)) {
      leaveOut(file, new Outcome.Skipped("The file is hidden.", "Name it to have it read."));
    } else if (!attributes.isRegularFile()) {
      leaveOut(file, new Outcome.Skipped("This is no regular file.", "Leave it out."));
    } else if (taken.add(file.toRealPath())) {
      files.add(new InputFile(file, shown(file)));
    }
    return FileVisitResult.CONTINUE;
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

  private boolean isHidden(Path path) {
    return nameOf(path).startsWith(".") && !named.contains(path) && !isStep(nameOf(path));
  }

  /// "." and ".." name folders that are not hidden.
  private static boolean isStep(String name) {
    return name.equals(".") || name.equals("..");
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static Outcome closed() {
    return new Outcome.Failed("The file or folder may not be opened.", "Check its permissions.");
  }

  private void leaveOut(Path path, Outcome outcome) {
    seen++;
    leftOut.add(new LeftOut(shown(path), outcome));
  }

  private static String shown(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }
}
