// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Finding;

/// Walks a file of records, whose documents stand in the order of `documents.jsonl`.
final class LineCursor<T extends Finding> implements AutoCloseable {
  private final Path path;
  private final BufferedReader lines;
  private final Function<String, T> parse;
  private @Nullable T next;

  LineCursor(Path path, Function<String, T> parse) throws IOException {
    this.path = path;
    this.parse = parse;
    this.lines = Files.newBufferedReader(path);
    advance();
  }

  /// The records of the document that is next in order; none where it has none.
  List<T> of(String documentId) {
    List<T> records = new ArrayList<>();
    for (T record = next; record != null && record.documentId().equals(documentId); ) {
      records.add(record);
      advance();
      record = next;
    }
    return records;
  }

  /// @throws IllegalStateException where records are left: they belong to no document
  void expectEnd() {
    T record = next;
    if (record != null) {
      throw new IllegalStateException(
          path + ": record " + record.id() + " stands out of the order of documents.jsonl");
    }
  }

  private void advance() {
    try {
      String line = lines.readLine();
      next = line == null ? null : parse.apply(line);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
