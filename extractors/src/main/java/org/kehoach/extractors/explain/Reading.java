// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.trace.Reason;

/// What one reader found in a passage.
///
/// @param reader what it reads: `amount`, `number`, `time`, `acting`, `coordinating`, `agency`,
///   `agencies` (of a cell or label), `heading`
/// @param rule id of its rule; empty where the reader has none
/// @param span the words, in the canonical text
/// @param meaning what they were read as; empty where nothing was made of them
/// @param records ids of the passage's records that hold it; none where it lost
/// @param reason why it is no record's value of its own; null where nothing speaks against it
public record Reading(
    String reader,
    String rule,
    Span span,
    String meaning,
    List<String> records,
    @Nullable Reason reason) {
  public Reading {
    records = List.copyOf(records);
  }
}
