// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.List;
import java.util.Map;
import org.kehoach.output.report.Reference;

/// What a rule has found.
///
/// @param words what the rule's explanation says in its `{blanks}`
/// @param statements the words that do not agree, in reading order
record Conflict(Map<String, String> words, List<Reference> statements) {
  Conflict {
    words = Map.copyOf(words);
    statements = List.copyOf(statements);
  }
}
