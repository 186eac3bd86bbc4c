// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;

/// Named groups that a rule may or may not have.
final class MatchedGroups {
  private MatchedGroups() {}

  static @Nullable String group(MatchResult match, String name) {
    return match.namedGroups().containsKey(name) ? match.group(name) : null;
  }

  /// The place of the group, or of the whole match where there is no such group.
  static Span span(MatchResult match, String name) {
    return group(match, name) == null
        ? new Span(match.start(), match.end())
        : new Span(match.start(name), match.end(name));
  }
}
