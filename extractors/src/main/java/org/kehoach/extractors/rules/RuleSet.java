// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rules of one file, in the file's order, which is their order of preference.
///
/// The format: stanzas divided by blank lines, `key: value` lines, `#` for comments. A line that
/// begins with two spaces goes on with the value above. Keys: `rule`, `pattern`, `result`, `means`,
/// `example` (any number), `counter-example` (any number), `source`, `note`.
///
/// @param name the resource's name, for messages
public record RuleSet(String name, List<Rule> rules) {

  public RuleSet {
    rules = List.copyOf(rules);
  }

  /// Loads the rule file `name` that lies beside `owner`'s class.
  ///
  /// @throws IllegalArgumentException naming the file and line where the file is malformed
  public static RuleSet load(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no rule file " + name + " beside " + owner.getName());
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static RuleSet parse(String name, String text) {
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Stanza stanza = new Stanza();
    int number = 0;
    for (String line : (text + "\n\n").split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        if (!stanza.isEmpty()) {
          Rule rule = stanza.rule(name + ":" + number);
          if (!ids.add(rule.id())) {
            throw new IllegalArgumentException(name + ":" + number + ": second rule " + rule.id());
          }
          rules.add(rule);
          stanza = new Stanza();
        }
      } else if (!line.startsWith("#")) {
        stanza.add(line, name + ":" + number);
      }
    }
    return new RuleSet(name, rules);
  }
}
