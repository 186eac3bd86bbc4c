// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A table among the resources: a row a line, its columns set apart by tabs; lines that begin with
/// `#` explain.
public final class ResourceTable {

  private ResourceTable() {}

  /// The rows of the table of that name in the package of `reader`.
  public static List<List<String>> read(Class<?> reader, String name) {
    try (InputStream table = Objects.requireNonNull(reader.getResourceAsStream(name), name)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
