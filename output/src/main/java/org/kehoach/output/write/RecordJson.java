// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import org.kehoach.corpus.finding.Finding;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The records as JSON objects with the contract's field names: fixed field order, nulls written,
/// no line feed inside.
public final class RecordJson {

  /// Raised when a field changes its name or meaning, or goes; not when one is added.
  public static final int SCHEMA_VERSION = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .addModule(new FlatRecords())
          .build();

  private RecordJson() {}

  /// A line of `documents.jsonl`, without its line feed.
  public static String line(DocumentRecord document) {
    return MAPPER.writeValueAsString(document);
  }

  /// A line of `targets.jsonl`, `obligations.jsonl` (measures too) or `citations.jsonl`, without
  /// its line feed.
  public static String line(Finding finding) {
    return MAPPER.writeValueAsString(finding);
  }

  /// A line of `ledger.jsonl`, without its line feed.
  public static String line(LedgerEntry entry) {
    return MAPPER.writeValueAsString(entry);
  }
}
