// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Habits that no compiler sees, checked over the Java files of all modules.
class SourceFilesTest {
  private static final String LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later";
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void everyFileBeginsWithItsLicence() throws IOException {
    List<Path> without = new ArrayList<>();
    for (Path file : javaFiles()) {
      if (!Files.readString(file).startsWith(LICENCE + "\n")) {
        without.add(ROOT.relativize(file));
      }
    }
    assertThat(without).as("files whose first line is not %s", LICENCE).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
    TreeSet<Path> silent = new TreeSet<>();
    for (Path file : javaFiles()) {
      Path introduction = file.resolveSibling("package-info.java");
      if (!isMain(file)) {
        continue;
      }
      if (!Files.exists(introduction)
          || !Files.readString(introduction).contains("///")
          || !Files.readString(introduction).contains("@NullMarked")) {
        silent.add(ROOT.relativize(file.getParent()));
      }
    }
    assertThat(silent).as("packages without a documented, @NullMarked package-info").isEmpty();
  }

  @Test
  void longFilesSayWhy() throws IOException {
    List<Path> unexplained = new ArrayList<>();
    for (Path file : javaFiles()) {
      String text = Files.readString(file);
      if (text.lines().count() > 400 && !text.contains("Long because")) {
        unexplained.add(ROOT.relativize(file));
      }
    }
    assertThat(unexplained)
        .as("files of more than 400 lines without a comment \"Long because ...\"")
        .isEmpty();
  }

  private static boolean isMain(Path file) {
    return ROOT.relativize(file).toString().contains("src/main/java");
  }

  private static List<Path> javaFiles() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : List.of("corpus", "extractors", "output", "pipeline")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !ROOT.relativize(file).toString().contains("target/"))
            .forEach(found::add);
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }
}
