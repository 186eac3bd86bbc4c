// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;
import org.kehoach.corpus.read.ReadResult.Unsupported;
import org.kehoach.corpus.text.ResourceTable;

/// What to tell of files that no reader reads, from `formats-not-read.tsv`.
final class UnreadFormats {

  private final List<List<String>> lines =
      ResourceTable.read(UnreadFormats.class, "formats-not-read.tsv");

  /// The reason and remedy of the first line whose media type `mediaType` begins with.
  Unsupported of(String mediaType) {
    return lines.stream()
        .filter(line -> mediaType.startsWith(line.get(0)))
        .findFirst()
        .map(line -> new Unsupported(line.get(1).replace("{type}", mediaType), line.get(2)))
        .orElseThrow(() -> new IllegalStateException("formats-not-read.tsv lacks its last line"));
  }
}
