// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The lines of one rule while its file is read.
final class Stanza {
  private static final Set<String> KEYS =
      Set.of("rule", "pattern", "result", "means", "example", "counter-example", "source", "note");

  private final List<String[]> fields = new ArrayList<>();

  boolean isEmpty() {
    return fields.isEmpty();
  }

  void add(String line, String place) {
    if (line.startsWith("  ") && !fields.isEmpty()) {
      fields.getLast()[1] += " " + line.strip();
      return;
    }
    int colon = line.indexOf(':');
    String key = colon < 0 ? line : line.substring(0, colon).strip();
    if (!KEYS.contains(key)) {
      throw new IllegalArgumentException(place + ": no such key: " + key + "; keys are " + KEYS);
    }
    fields.add(new String[] {key, line.substring(colon + 1).strip()});
  }

  Rule rule(String place) {
    String id = first("rule");
    if (id.isEmpty() || first("pattern").isEmpty()) {
      throw new IllegalArgumentException(place + ": a rule needs `rule:` and `pattern:`");
    }
    return new Rule(
        id,
        first("pattern"),
        first("result"),
        first("means"),
        examples("example"),
        examples("counter-example"),
        first("source"),
        first("note"));
  }

  private String first(String key) {
    return all(key).stream().findFirst().orElse("");
  }

  private List<Rule.Example> examples(String key) {
    return all(key).stream().map(Rule.Example::parse).toList();
  }

  private List<String> all(String key) {
    return fields.stream().filter(f -> f[0].equals(key)).map(f -> f[1]).toList();
  }
}
