// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.List;
import org.kehoach.corpus.document.Span;

/// Agencies that a sentence names in one role, and where.
///
/// @param names normalised, in the sentence's order
/// @param span the list of names in the sentence
public record Clause(List<String> names, Span span) {
  public Clause {
    names = List.copyOf(names);
  }
}
