// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kehoach.corpus.text.Vietnamese;

/// Reads a word list that lies beside this class: one entry a line, `#` for comments.
final class WordList {

  private WordList() {}

  /// The entries of the resource `name`, NFC, in the file's order; leading and trailing blanks
  /// kept.
  static List<String> load(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name);
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
