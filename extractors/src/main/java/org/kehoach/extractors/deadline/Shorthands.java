// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The named pieces of regex that deadline rules are made of.
final class Shorthands {
  private Shorthands() {}

  static Map<String, String> load(String file) {
    try (InputStream in = Shorthands.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + file);
      }
      Map<String, String> shorthands = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(field -> shorthands.put(field[0], expand(field[1], shorthands)));
      return Map.copyOf(shorthands);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static String expand(String pattern, Map<String, String> shorthands) {
    String expanded = pattern;
    for (Map.Entry<String, String> shorthand : shorthands.entrySet()) {
      expanded = expanded.replace("{" + shorthand.getKey() + "}", shorthand.getValue());
    }
    return expanded;
  }
}
