// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.tokens;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.rules.Rule;

/// A run of tokens that a rule matches.
///
/// @param span from the first token's first character to behind the last one's last
/// @param from index of its first token
/// @param to index behind its last token
/// @param groups the named groups `(?$name …)` that took part, by name without `$`
public record TokenMatch(Rule rule, Span span, int from, int to, Map<String, Span> groups) {
  public TokenMatch {
    groups = Map.copyOf(groups);
  }

  /// The named group's span, or null where it took no part.
  public @Nullable Span group(String name) {
    return groups.get(name);
  }
}
