// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text file that appears whole or not at all: it is written under another name in the same
/// folder, forced to the disk by [#finish], and takes its name in [#publish]. Closed unpublished,
/// it leaves what was there before.
///
/// UTF-8 without mark, LF; a broken surrogate is written as "?".
public final class AtomicFile implements AutoCloseable {
  private final Path path;
  private final Path unfinished;
  private final FileChannel channel;
  private OutputStream out;

  private AtomicFile(Path path, Path unfinished, FileChannel channel) {
    this.path = path;
    this.unfinished = unfinished;
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /// Begins a new content for the file `path`, whose folder exists.
  public static AtomicFile open(Path path) throws IOException {
    Path unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
    return new AtomicFile(
        path, unfinished, FileChannel.open(unfinished, CREATE, TRUNCATE_EXISTING, WRITE));
  }

  /// Appends `text` as it is.
  public void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Appends `line` and a line feed.
  public void writeLine(String line) throws IOException {
    write(line);
    out.write('\n');
  }

  /// Forces what was written to the disk. Nothing can be written after.
  public void finish() throws IOException {
    if (channel.isOpen()) {
      out.flush();
      channel.force(true);
      channel.close();
      out = Channels.newOutputStream(channel); // lets the buffer go: a run keeps many files
    }
  }

  /// Finishes the file and gives it its name, in place of an older one.
  public void publish() throws IOException {
    finish();
    Files.move(unfinished, path, ATOMIC_MOVE, REPLACE_EXISTING);
  }

  /// Lets go of the file; one that was not published is deleted.
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(unfinished);
  }
}
