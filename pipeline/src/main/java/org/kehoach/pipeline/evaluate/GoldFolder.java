// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A folder of gold files: `<name>.gold.json` of the samples; below `written/`, those of plans that
/// were written for testing; below `packed/`, `<name>.packed.json` of documents that are not in the
/// repository, without their text. The lists `judging.txt` of both folders name the documents that
/// rules are never tuned on.
///
/// @param folder e.g. `corpus/gold`
/// @param documents where the documents `<name>.html` or `<name>.txt` of the packed files lie
public record GoldFolder(Path folder, Path documents) {
  private static final String GOLD = ".gold.json";
  private static final String PACKED = ".packed.json";
  private static final String WRITTEN_FOLDER = "written";
  private static final String PACKED_FOLDER = "packed";
  private static final String JUDGING = "judging.txt";

  /// All gold files, those in the repository first, by name.
  ///
  /// @throws UnusableGoldException where there is no such folder or no gold file in it
  List<GoldFile> files() throws IOException, UnusableGoldException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableGoldException(
          folder + ": no such folder; --gold takes a folder of gold files");
    }
    List<GoldFile> files = new ArrayList<>();
    for (Path file : endingWith(folder, GOLD)) {
      files.add(new GoldFile.Plain(name(file, GOLD), file, DocumentRole.SAMPLE));
    }
    for (Path file : endingWith(folder.resolve(WRITTEN_FOLDER), GOLD)) {
      files.add(new GoldFile.Plain(name(file, GOLD), file, role(file, GOLD)));
    }
    for (Path file : endingWith(folder.resolve(PACKED_FOLDER), PACKED)) {
      files.add(new GoldFile.Packed(name(file, PACKED), file, documents, role(file, PACKED)));
    }
    if (files.isEmpty()) {
      throw new UnusableGoldException(folder + ": no file in it ends with " + GOLD);
    }
    return files;
  }

  /// The documents of the packed files, as far as they are there.
  public List<Path> packedDocuments() throws IOException, UnusableGoldException {
    List<Path> found = new ArrayList<>();
    for (GoldFile file : files()) {
      if (file instanceof GoldFile.Packed packed) {
        packed.document().ifPresent(found::add);
      }
    }
    return found;
  }

  private static DocumentRole role(Path file, String ending) throws IOException {
    return names(file.resolveSibling(JUDGING)).contains(name(file, ending))
        ? DocumentRole.JUDGING
        : DocumentRole.DEVELOPMENT;
  }

  /// The files of a folder; none where there is no such folder.
  private static List<Path> endingWith(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Set<String> names(Path list) throws IOException {
    if (!Files.exists(list)) {
      return Set.of();
    }
    return Files.readAllLines(list).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String name(Path file, String ending) {
    String fileName = file.getFileName().toString();
    return fileName.substring(0, fileName.length() - ending.length());
  }
}
