// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.explain;

import java.util.List;
import org.kehoach.corpus.document.Span;

/// What one reader found in a passage.
///
/// @param reader what it reads: `amount`, `time`, `acting`, `coordinating`, `agencies` (of a cell),
///   `heading`
/// @param rule id of its rule; empty where the reader has none
/// @param span the words, in the canonical text
/// @param meaning what they were read as
/// @param records ids of the passage's records that hold it; none where it lost
public record Reading(String reader, String rule, Span span, String meaning, List<String> records) {
  public Reading {
    records = List.copyOf(records);
  }
}
