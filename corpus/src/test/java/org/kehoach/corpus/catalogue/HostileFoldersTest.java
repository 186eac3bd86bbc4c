// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.catalogue.InputFiles.LeftOut;
import org.kehoach.corpus.outcome.Outcome.Failed;
import org.kehoach.corpus.outcome.Outcome.Skipped;
import org.kehoach.corpus.read.FilePlace;
import org.kehoach.corpus.read.ReadResult;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadResult.Unreadable;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;

/// Folders that hold what is no file, links that lead astray, and files that change.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFoldersTest {

  private static final Readers READERS = new Readers(ReadSettings.standard());

  @TempDir Path around;

  private Path folder() throws IOException {
    return Files.createDirectories(around.resolve("plans"));
  }

  private Path write(Path file) throws IOException {
    return Files.writeString(file, "Kế hoạch");
  }

  private static Map<String, String> reasons(InputFiles found) {
    Map<String, String> reasons = new TreeMap<>();
    for (LeftOut out : found.leftOut()) {
      String reason =
          switch (out.outcome()) {
            case Skipped(var why, var remedy) -> remedy.endsWith(".") ? why : "no remedy";
            case Failed(var why, var remedy) -> remedy.endsWith(".") ? why : "no remedy";
            default -> "read";
          };
      reasons.put(Path.of(out.shownPath()).getFileName().toString(), reason);
    }
    return reasons;
  }

  private static List<String> names(InputFiles found) {
    return found.files().stream()
        .map(file -> Path.of(file.shownPath()).getFileName().toString())
        .toList();
  }

  @Test
  void linksThatLeadOutOfTheFolderAreNotFollowed() throws IOException {
    write(folder().resolve("plan.txt"));
    Path outside = Files.createDirectory(around.resolve("secret"));
    write(outside.resolve("secret.txt"));
    Files.createSymbolicLink(folder().resolve("file.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(folder().resolve("folder"), Path.of("../secret"));

    InputFiles found = InputFiles.under(List.of(folder()));

    assertThat(names(found)).containsExactly("plan.txt");
    assertThat(reasons(found))
        .containsEntry("file.txt", "The link leads out of the folder.")
        .containsEntry("folder", "The link leads out of the folder.")
        .hasSize(2);
  }

  @Test
  void linksThatStayInsideOrThatTheUserNamesAreFollowed() throws IOException {
    Path plan = write(Files.createDirectories(folder().resolve("2025")).resolve("plan.txt"));
    Path link = Files.createSymbolicLink(around.resolve("link.txt"), plan);
    Path whole = Files.createSymbolicLink(around.resolve("whole"), folder());
    Files.createSymbolicLink(folder().resolve("newest.txt"), Path.of("2025/plan.txt"));

    assertThat(names(InputFiles.under(List.of(link)))).containsExactly("link.txt");
    assertThat(names(InputFiles.under(List.of(whole)))).hasSize(1);
    assertThat(names(InputFiles.under(List.of(folder(), link)))).hasSize(1);
  }

  @Test
  void linksToEachOtherOrToNothingAreTold() throws IOException {
    write(folder().resolve("plan.txt"));
    Files.createSymbolicLink(folder().resolve("a.txt"), Path.of("b.txt"));
    Files.createSymbolicLink(folder().resolve("b.txt"), Path.of("a.txt"));
    Files.createSymbolicLink(folder().resolve("gone.txt"), Path.of("no-such-file"));
    Files.createSymbolicLink(folder().resolve("up"), Path.of(".."));

    InputFiles found = InputFiles.under(List.of(folder()));

    assertThat(names(found)).containsExactly("plan.txt");
    assertThat(reasons(found))
        .containsEntry("a.txt", "The link leads to no file.")
        .containsEntry("b.txt", "The link leads to no file.")
        .containsEntry("gone.txt", "The link leads to no file.")
        .containsKey("up")
        .hasSize(4);
  }

  @Test
  void pipesAndSocketsAreNotOpened() throws IOException, InterruptedException {
    write(folder().resolve("plan.txt"));
    Path pipe = pipe("pipe.pdf");
    Path socket = around.resolve("plans/s.txt");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));

      InputFiles found = InputFiles.under(List.of(folder()));
      InputFiles named = InputFiles.under(List.of(pipe));

      assertThat(names(found)).containsExactly("plan.txt");
      assertThat(reasons(found))
          .containsEntry("pipe.pdf", "This is no regular file.")
          .containsEntry("s.txt", "This is no regular file.");
      assertThat(reasons(named)).containsEntry("pipe.pdf", "This is no regular file.");
    }
  }

  @Test
  void aPipeInPlaceOfTheFileThatWasListedIsNotWaitedFor() throws IOException, InterruptedException {
    ReadResult result = READERS.read(pipe("plan.pdf"), "plan.pdf");

    assertThat(result)
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.reason()).contains("from the disk"));
  }

  private Path pipe(String name) throws IOException, InterruptedException {
    Path pipe = folder().resolve(name);
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "the system has mkfifo");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  @Test
  void devicesThatNeverEndAreNotOpened() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "the system has /dev/zero");

    assertThat(InputFiles.under(List.of(device)).files()).isEmpty();
    assertThat(READERS.read(device, "zero")).isInstanceOf(Unreadable.class);
  }

  @Test
  void aFolderNamedLikeAFileIsAFolder() throws IOException {
    write(Files.createDirectory(folder().resolve("plan.pdf")).resolve("a.txt"));
    Files.createDirectory(folder().resolve("empty.zip"));

    InputFiles found = InputFiles.under(List.of(folder()));

    assertThat(names(found)).containsExactly("a.txt");
    assertThat(READERS.read(folder().resolve("plan.pdf"), "plan.pdf"))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void filesAndFoldersThatMayNotBeOpenedAreTold() throws IOException {
    Path closed = write(folder().resolve("closed.txt"));
    Path room = Files.createDirectory(folder().resolve("room"));
    write(room.resolve("inside.txt"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(closed), "the user is not root, who may read everything");

      InputFiles found = InputFiles.under(List.of(folder()));

      assertThat(reasons(found)).containsEntry("room", "The file or folder may not be opened.");
      assertThat(READERS.read(closed, "closed.txt"))
          .isInstanceOfSatisfying(
              Unreadable.class,
              told -> assertThat(told.reason()).isEqualTo("The file may not be opened."));
    } finally {
      Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFileThatVanishesAfterItWasListedIsTold() throws IOException {
    write(folder().resolve("a.txt"));
    Files.write(folder().resolve("b.zip"), new PackedFiles().with("c.txt", "Kế hoạch").bytes());
    List<InputFile> listed = InputFiles.under(List.of(folder())).files();
    Files.delete(folder().resolve("a.txt"));
    Files.delete(folder().resolve("b.zip"));

    assertThat(listed).hasSize(2);
    assertThat(listed)
        .extracting(file -> READERS.read(file.place(), file.shownPath()))
        .containsOnly(new Unreadable("The file does not exist.", "Check the path."));
  }

  @Test
  void aFileThatIsWrittenToWhileItIsReadIsTold() throws IOException, InterruptedException {
    Path growing = folder().resolve("plan.txt");
    Files.write(growing, new byte[16 << 20]);
    AtomicBoolean enough = new AtomicBoolean();
    Thread writer =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!enough.get()) {
                    append(growing);
                  }
                });
    ReadResult result;
    do {
      result = READERS.read(FilePlace.onDisk(growing), "plan.txt");
    } while (!String.valueOf(result).contains("changed") && writer.isAlive());
    enough.set(true);
    writer.join();

    assertThat(result)
        .isEqualTo(
            new Unreadable(
                "The file changed while it was read.",
                "Run again when nothing writes to it any more."));
  }

  private static void append(Path file) {
    try {
      Files.write(file, new byte[1], StandardOpenOption.APPEND);
      Thread.sleep(1);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The first has its tone marks as characters of their own; file systems allow 255 bytes.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kê\u0301 hoa\u0323ch.txt",
        "a\nb\r\tc.txt",
        "\u001B[31mred\u0007.txt",
        "\u202Etxt.exe.txt",
        "-rf --help.txt",
        "a\\b!.txt",
        "kế hoạch kế hoạch kế hoạch kế hoạch kế hoạch kế hoạch kế hoạch kế hoạch kế hoạch kế"
            + " hoạch kế hoạch kế hoạch kế hoạch kế hoạch kế hoạch kế hoạch kế hoạch.txt"
      })
  void oddNamesAreReadAndKeptAsTheyAre(String name) throws IOException {
    Path file = write(folder().resolve(name));

    InputFile found = InputFiles.under(List.of(folder())).files().getFirst();

    assertThat(found.place()).isEqualTo(FilePlace.onDisk(file));
    assertThat(FilePlace.shownAs(found.shownPath())).isEqualTo(found.place());
    assertThat(READERS.read(found.place(), found.shownPath())).isInstanceOf(Read.class);
  }

  @Test
  void oddNamesInArchivesAreReadAndFoundAgain() throws IOException {
    String longName = "k".repeat(296) + ".txt";
    Files.write(
        folder().resolve("a.zip"),
        new PackedFiles()
            .with(longName, "Kế hoạch")
            .with("a\nb.txt", "Kế hoạch")
            .with("dir/b../\u001B[31m.txt", "Kế hoạch")
            .with("../../out.txt", "Kế hoạch")
            .bytes());

    InputFiles found = InputFiles.under(List.of(folder()));

    assertThat(found.files()).hasSize(3);
    for (InputFile file : found.files()) {
      assertThat(FilePlace.shownAs(file.shownPath())).isEqualTo(file.place());
      assertThat(READERS.read(file.place(), file.shownPath())).isInstanceOf(Read.class);
    }
    assertThat(reasons(found).values())
        .containsExactly("Its name leads to no place in the archive.");
    assertThat(around.toFile().list()).containsExactly("plans");
  }
}
