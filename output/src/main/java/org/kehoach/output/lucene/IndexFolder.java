// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.output.search.UnusableIndexException;
import org.kehoach.output.write.AtomicFile;

/// The folder of an index. It holds one folder per generation (`g1`, `g2` …) and the file
/// `current`, which names the one to search and the version of its fields. A new generation is
/// built aside and becomes current at once; a run that dies on the way leaves the old one current.
record IndexFolder(Path folder) {

  /// Raised when the fields of the index change.
  static final int VERSION = 2;

  private static final String REMEDY = "; build the index again";
  private static final Pattern CURRENT = Pattern.compile("kehoach-index (\\d{1,9}) (g\\d{1,9})\n");
  private static final Pattern GENERATION = Pattern.compile("g(\\d{1,9})");

  /// The generation to search.
  ///
  /// @throws UnusableIndexException where there is none, or one of another version
  Path current() throws IOException {
    String content;
    try {
      content = Files.readString(folder.resolve("current"));
    } catch (NoSuchFileException e) {
      throw new UnusableIndexException("no index in " + folder + REMEDY);
    }
    Matcher current = CURRENT.matcher(content);
    if (!current.matches()) {
      throw new UnusableIndexException("no index that Kehoach made in " + folder + REMEDY);
    }
    if (Integer.parseInt(current.group(1)) != VERSION) {
      throw new UnusableIndexException(
          "the index in %s has version %s, this Kehoach reads version %d%s"
              .formatted(folder, current.group(1), VERSION, REMEDY));
    }
    return folder.resolve(current.group(2));
  }

  /// A folder for a new generation, which does not exist yet.
  Path begin() throws IOException {
    Files.createDirectories(folder);
    int last = generations().stream().mapToInt(IndexFolder::number).max().orElse(0);
    return folder.resolve("g" + (last + 1));
  }

  /// Makes `generation` the current one and deletes all others.
  void publish(Path generation) throws IOException {
    try (AtomicFile current = AtomicFile.open(folder.resolve("current"))) {
      current.writeLine("kehoach-index " + VERSION + " " + generation.getFileName());
      current.publish();
    }
    for (Path old : generations()) {
      if (!old.getFileName().equals(generation.getFileName())) {
        delete(old);
      }
    }
  }

  /// Deletes a generation that was not published.
  static void delete(Path generation) throws IOException {
    try (Stream<Path> files = Files.list(generation)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(generation);
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> number(path) > 0).toList();
    }
  }

  private static int number(Path path) {
    Matcher generation = GENERATION.matcher(path.getFileName().toString());
    return generation.matches() ? Integer.parseInt(generation.group(1)) : 0;
  }
}
