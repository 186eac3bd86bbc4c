// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The published schemas.
public final class Schemas {
  private static final List<String> NAMES =
      List.of("document", "target", "obligation", "citation", "ledger");

  private Schemas() {}

  /// Every schema's text by its name: `document`, `target`, `obligation`, `citation`, `ledger`.
  public static SequencedMap<String, String> all() {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    NAMES.forEach(name -> all.put(name, read(name)));
    return Collections.unmodifiableSequencedMap(all);
  }

  private static String read(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream(name + ".schema.json")) {
      if (in == null) {
        throw new IllegalStateException("no schema " + name + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
