// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A table among this package's resources: a row a line, its columns set apart by tabs; lines that
/// begin with `#` explain.
final class ResourceTable {

  private ResourceTable() {}

  static List<List<String>> read(String name) {
    try (InputStream table =
        Objects.requireNonNull(ResourceTable.class.getResourceAsStream(name), name)) {
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
