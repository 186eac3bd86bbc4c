// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kehoach.corpus.document.ReadingQuality;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.finding.DocumentProfile;

/// One line of `documents.jsonl`.
///
/// @param schemaVersion [RecordJson#SCHEMA_VERSION] of the program that wrote the line
/// @param profile its fields stand beside `id` and `source`, not in an object of their own
public record DocumentRecord(
    int schemaVersion,
    String id,
    Source source,
    @JsonUnwrapped DocumentProfile profile,
    List<String> review,
    ReadingQuality reading) {

  /// The record of a document that was read and extracted.
  public static DocumentRecord of(ExtractedPlan plan) {
    return new DocumentRecord(
        RecordJson.SCHEMA_VERSION,
        plan.document().id(),
        plan.document().source(),
        plan.findings().profile(),
        plan.document().reading().review(),
        plan.document().reading());
  }
}
