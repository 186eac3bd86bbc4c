// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.corpus.catalogue.InputFiles.LeftOut;
import org.kehoach.corpus.outcome.Outcome;

class InputFilesTest {

  @TempDir Path folder;

  @Test
  void filesOfAllDepthsComeSorted() throws IOException {
    write("b.txt");
    write("2025/c.pdf");
    write("a.docx");

    assertThat(names(InputFiles.under(List.of(folder))))
        .containsExactly("2025/c.pdf", "a.docx", "b.txt");
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    Path file = write("a.txt");

    assertThat(names(InputFiles.under(List.of(folder, file)))).containsExactly("a.txt");
  }

  @Test
  void hiddenFilesAndLockFilesAreReported() throws IOException {
    write(".an.txt");
    write(".git/config");
    write("~$ke-hoach.docx");

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(found.files()).isEmpty();
    assertThat(found.leftOut())
        .extracting(LeftOut::outcome)
        .hasSize(3)
        .allMatch(Outcome.Skipped.class::isInstance);
  }

  @Test
  void aHiddenFileNamedByTheUserIsRead() throws IOException {
    Path hidden = write(".an.txt");

    assertThat(names(InputFiles.under(List.of(hidden)))).containsExactly(".an.txt");
  }

  @Test
  void aMissingPathFails() {
    InputFiles found = InputFiles.under(List.of(folder.resolve("khong-co.pdf")));

    assertThat(found.leftOut())
        .extracting(LeftOut::outcome)
        .containsExactly(new Outcome.Failed("There is no such file or folder.", "Check the path."));
  }

  @Test
  void aFolderWithoutFilesFails() throws IOException {
    Files.createDirectories(folder.resolve("trong/trong"));
    write("a.txt");

    InputFiles found = InputFiles.under(List.of(folder, folder.resolve("trong")));

    assertThat(names(found)).containsExactly("a.txt");
    assertThat(found.leftOut())
        .extracting(LeftOut::outcome)
        .containsExactly(new Outcome.Failed("The folder holds no documents.", "Check the path."));
  }

  @Test
  void linksInACircleEnd() throws IOException {
    write("a.txt");
    Files.createSymbolicLink(folder.resolve("vong"), folder);

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(names(found)).containsExactly("a.txt");
    assertThat(found.leftOut()).hasSize(1);
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private List<String> names(InputFiles found) {
    return found.files().stream()
        .map(file -> file.place().file())
        .map(path -> folder.relativize(path).toString().replace('\\', '/'))
        .toList();
  }
}
