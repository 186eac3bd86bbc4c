// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The records of one document as scoring sees them, from a gold file or from a workspace.
///
/// @param fields the document's own fields; one that is null is left out
/// @param fieldsGiven whether there is a document record at all
/// @param rules how many of the records each rule gave; empty for gold files
record RecordSet(
    Map<String, FieldValue> fields,
    boolean fieldsGiven,
    List<TargetEntry> targets,
    List<ActionEntry> obligations,
    List<ActionEntry> measures,
    List<CitationEntry> citations,
    Map<String, Integer> rules) {

  /// The document fields that are scored.
  static final List<String> FIELDS =
      List.of("type", "number", "issuedOn", "issuer", "province", "period", "signer");

  /// A document field's value.
  ///
  /// @param folded what is compared
  /// @param written what people read
  record FieldValue(String folded, String written) {
    boolean agreesWith(@Nullable FieldValue other) {
      return other != null && folded.equals(other.folded);
    }
  }

  RecordSet {
    fields = Map.copyOf(fields);
    targets = List.copyOf(targets);
    obligations = List.copyOf(obligations);
    measures = List.copyOf(measures);
    citations = List.copyOf(citations);
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }
}
