// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Finding;

/// One record that was found.
///
/// @param record whole, as it was extracted: quote, page, section, value, agencies, deadlines
/// @param score how well it matches; comparable within one result only
/// @param marks where in the record's quote the words were found; empty where they stand elsewhere
public record SearchHit(RecordKind kind, Finding record, Plan plan, float score, List<Span> marks) {

  /// The document that the record stands in.
  public record Plan(
      String id, @Nullable String title, @Nullable String number, @Nullable String province) {}

  public SearchHit {
    marks = List.copyOf(marks);
  }
}
