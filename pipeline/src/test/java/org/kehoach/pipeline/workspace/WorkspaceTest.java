// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void nameTheWorkspace() {
    folder = temporary.resolve("workspace");
  }

  private static void fill(Path folder, String content) throws Exception {
    try (WorkspaceDraft draft = Workspace.draft(folder)) {
      Path draftFolder = draft.content().folder();
      Files.writeString(draftFolder.resolve("documents.jsonl"), content);
      Files.createDirectory(draftFolder.resolve("text"));
      Files.writeString(draftFolder.resolve("text").resolve(content + ".txt"), content);
      draft.publish();
    }
  }

  private static void assertUnusable(ThrowingCallable call, String... words) {
    assertThatThrownBy(call)
        .isInstanceOf(UnusableWorkspaceException.class)
        .hasMessageContainingAll(words)
        .hasMessageContaining("-w");
  }

  private String[] files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(file -> !file.equals(".lock"))
          .toArray(String[]::new);
    }
  }

  @Test
  void holdsTheLastRunAlone() throws Exception {
    fill(folder, "first");
    fill(folder, "second");
    assertThat(files())
        .containsExactlyInAnyOrder("workspace.json", "documents.jsonl", "text/second.txt");
    assertThat(folder.resolve("documents.jsonl")).hasContent("second");
  }

  @Test
  void keepsTheFormerRunWhereADraftIsNotPublished() throws Exception {
    fill(folder, "first");
    try (WorkspaceDraft draft = Workspace.draft(folder)) {
      Files.writeString(draft.content().folder().resolve("documents.jsonl"), "second");
    }
    assertThat(files())
        .containsExactlyInAnyOrder("workspace.json", "documents.jsonl", "text/first.txt");
    assertThat(folder.resolve("documents.jsonl")).hasContent("first");
  }

  @Test
  void finishesAPublishingThatWasBrokenOff() throws Exception {
    Path other = temporary.resolve("other");
    fill(folder, "first");
    fill(other, "second");
    Files.move(
        other.resolve("documents.jsonl"),
        folder.resolve("documents.jsonl"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.move(other, folder.resolve(".ready"));
    Files.delete(folder.resolve(".ready/.lock"));

    Workspace.filled(folder);

    assertThat(files())
        .containsExactlyInAnyOrder("workspace.json", "documents.jsonl", "text/second.txt");
    assertThat(folder.resolve("documents.jsonl")).hasContent("second");
  }

  @Test
  void clearsWhatAKilledRunLeft() throws Exception {
    fill(folder, "first");
    Files.createDirectories(folder.resolve(".draft/text"));
    Files.writeString(folder.resolve(".draft/text/half.txt"), "half");
    fill(folder, "second");
    assertThat(files())
        .containsExactlyInAnyOrder("workspace.json", "documents.jsonl", "text/second.txt");
  }

  @Test
  void isForOneRunAtATime() throws Exception {
    try (WorkspaceDraft first = Workspace.draft(folder)) {
      assertThat(first.content().folder()).isDirectory();
      assertUnusable(() -> Workspace.draft(folder), "Another run", folder.toString());
    }
    fill(folder, "afterwards");
  }

  @Test
  void ignoresALockFileThatNobodyHolds() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(".lock"), "");
    fill(folder, "first");
    assertThat(folder.resolve("documents.jsonl")).hasContent("first");
  }

  @Test
  void leavesForeignFilesAlone() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("letter.odt"), "dear");
    assertUnusable(() -> Workspace.draft(folder), "not Kehoach's", "new or empty folder");
    assertThat(files()).containsExactly("letter.odt");
  }

  @Test
  void isNoFile() throws Exception {
    Files.writeString(folder, "a file");
    assertUnusable(() -> Workspace.draft(folder), "is a file");
    assertUnusable(() -> Workspace.filled(folder), "is a file");
  }

  @Test
  void cannotBeReadOnly() throws Exception {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assertUnusable(() -> Workspace.draft(folder), "cannot be written");
  }

  @Test
  void cannotLieWhereNoFolderCanBeMade() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "");
    assertUnusable(() -> Workspace.draft(file.resolve("workspace")), "cannot be written");
  }

  @Test
  void isRefusedWhereANewerKehoachWroteIt() throws Exception {
    fill(folder, "first");
    Files.writeString(
        folder.resolve("workspace.json"), "{\"schemaVersion\":99,\"kehoach\":\"9.0\"}");
    assertUnusable(() -> Workspace.draft(folder), "newer Kehoach", "99");
    assertUnusable(() -> Workspace.filled(folder), "newer Kehoach", "99");
  }

  @Test
  void isRefusedWhereANewerKehoachWroteItWithFurtherFields() throws Exception {
    fill(folder, "first");
    Files.writeString(
        folder.resolve("workspace.json"),
        "{\"schemaVersion\":99,\"shards\":[1],\"kehoach\":\"9\"}");
    assertUnusable(() -> Workspace.filled(folder), "newer Kehoach");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "\"x\"", "{\"schemaVersion\":\"one\"}"})
  void isRefusedWhereItsStampIsDamaged(String stamp) throws Exception {
    fill(folder, "first");
    Files.writeString(folder.resolve("workspace.json"), stamp);
    assertUnusable(() -> Workspace.filled(folder), "workspace.json is damaged");
    assertUnusable(() -> Workspace.draft(folder), "workspace.json is damaged");
  }

  @Test
  void mustHaveBeenFilledToBeRead() throws Exception {
    assertUnusable(() -> Workspace.filled(folder), "no workspace", "kehoach run");
    Files.createDirectories(folder);
    assertUnusable(() -> Workspace.filled(folder), "no Kehoach workspace", "kehoach run");
  }
}
