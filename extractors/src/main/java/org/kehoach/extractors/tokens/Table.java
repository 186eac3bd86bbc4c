// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kehoach.corpus.text.Vietnamese;

/// Word lists as data: text files with one entry a line, its columns divided by tabs, blank lines
/// and lines that begin with `#` left out.
public final class Table {

  private Table() {}

  /// The rows of the resource `name` that lies beside `owner`'s class.
  ///
  /// @throws IllegalArgumentException where there is no such resource
  public static List<List<String>> load(Class<?> owner, String name) {
    return lines(owner, name).stream()
        .map(line -> List.of(line.strip().split("\\s*\\t\\s*")))
        .toList();
  }

  /// The lines of the resource, NFC, in the file's order, with their blanks and tabs.
  ///
  /// @throws IllegalArgumentException where there is no such resource
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name + " beside " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Vietnamese::nfc)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
