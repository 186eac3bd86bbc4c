// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.kehoach.corpus.read.ReadResult.Unsupported;

/// What to tell of files that no reader reads, from `formats-not-read.tsv`.
final class UnreadFormats {

  private final List<String[]> lines;

  UnreadFormats() {
    try (InputStream table =
        Objects.requireNonNull(UnreadFormats.class.getResourceAsStream("formats-not-read.tsv"))) {
      lines =
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The reason and remedy of the first line whose media type `mediaType` begins with.
  Unsupported of(String mediaType) {
    return lines.stream()
        .filter(line -> mediaType.startsWith(line[0]))
        .findFirst()
        .map(line -> new Unsupported(line[1].replace("{type}", mediaType), line[2]))
        .orElseThrow(() -> new IllegalStateException("formats-not-read.tsv lacks its last line"));
  }
}
