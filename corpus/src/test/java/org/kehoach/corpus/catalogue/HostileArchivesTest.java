// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.corpus.catalogue.InputFiles.LeftOut;
import org.kehoach.corpus.outcome.Outcome.Failed;
import org.kehoach.corpus.read.ReadResult.Unreadable;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;

/// Archives whose members share their bytes, or are the archive itself.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileArchivesTest {

  private static final int END = 22;

  @TempDir Path folder;

  /// A hundred members of 60 MiB each, all of them the same 60 KB.
  @Test
  void membersThatLieOnEachOtherAreCountedEach() throws IOException {
    byte[] one = new PackedFiles().with("00", new byte[60 << 20]).bytes();
    Files.write(folder.resolve("a.zip"), listing(one, 100));

    assertThat(Files.size(folder.resolve("a.zip"))).isLessThan(1 << 20);
    assertThat(reason()).isEqualTo("The ZIP archive unfolds to more than 4096 MiB.");
  }

  /// Nobody can write such an archive without breaking a checksum, or a great deal of thought.
  @Test
  void anArchiveThatIsItsOwnMemberEnds() throws IOException {
    byte[] one = new PackedFiles().stored("00", "x".repeat(500)).bytes();
    byte[] whole = PackedFiles.claiming(one.length, listing(one, 1));
    // what is stored begins with the signature of an archive
    String start = new String(one, StandardCharsets.ISO_8859_1);
    System.arraycopy(one, 0, whole, start.indexOf("xxx"), 30);
    Files.write(folder.resolve("a.zip"), whole);

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(found.files()).hasSize(1);
    assertThat(new Readers(ReadSettings.standard()).read(found.files().getFirst().place(), "00"))
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.reason()).contains("damaged inside"));
  }

  private String reason() {
    InputFiles found = InputFiles.under(List.of(folder));
    assertThat(found.files()).isEmpty();
    return found.leftOut().stream()
        .map(LeftOut::outcome)
        .map(outcome -> ((Failed) outcome).reason())
        .reduce("", String::concat);
  }

  /// `archive`, whose member has a name of two digits, with its line in the directory repeated,
  /// each under another such name.
  private static byte[] listing(byte[] archive, int count) {
    ByteBuffer end = ByteBuffer.wrap(archive, archive.length - END, END).slice();
    end.order(ByteOrder.LITTLE_ENDIAN);
    int size = end.getInt(12);
    int offset = end.getInt(16);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(archive, 0, offset);
    for (int i = 0; i < count; i++) {
      byte[] entry = Arrays.copyOfRange(archive, offset, offset + size);
      byte[] name = "%02d".formatted(i).getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(name, 0, entry, 46, name.length);
      bytes.writeBytes(entry);
    }
    end.putShort(8, (short) count).putShort(10, (short) count).putInt(12, size * count);
    byte[] tail = new byte[END];
    end.get(0, tail);
    bytes.writeBytes(tail);
    return bytes.toByteArray();
  }
}
