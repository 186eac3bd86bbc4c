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

/// A folder of gold files: `<name>.gold.json` of the documents that are in the repository; below
/// `packed/`, `<name>.packed.json` of others, without their text. Its list `packed/judging.txt`
/// names those that rules are never tuned on.
///
/// @param folder e.g. `corpus/gold`
/// @param documents where the documents `<name>.html` or `<name>.txt` of the packed files lie
public record GoldFolder(Path folder, Path documents) {
  private static final String GOLD = ".gold.json";
  private static final String PACKED = ".packed.json";
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
      files.add(new GoldFile.Plain(name(file, GOLD), file));
    }
    Path packed = folder.resolve(PACKED_FOLDER);
    if (Files.isDirectory(packed)) {
      Set<String> judging = names(packed.resolve(JUDGING));
      for (Path file : endingWith(packed, PACKED)) {
        String name = name(file, PACKED);
        DocumentRole role =
            judging.contains(name) ? DocumentRole.JUDGING : DocumentRole.DEVELOPMENT;
        files.add(new GoldFile.Packed(name, file, documents, role));
      }
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

  private static List<Path> endingWith(Path folder, String ending) throws IOException {
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
