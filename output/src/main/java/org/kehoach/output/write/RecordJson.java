// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import tools.jackson.databind.DeserializationFeature;
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
          // only a record's components are fields, not what else it can tell (isMeasure)
          .changeDefaultVisibility(fields -> fields.withIsGetterVisibility(Visibility.NONE))
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
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

  /// An object of `fields`, in their order, without a line feed.
  public static String line(Map<String, ?> fields) {
    return MAPPER.writeValueAsString(fields);
  }

  /// An object of `fields`, in their order, and the finding as the field `record`.
  public static String withRecord(Map<String, ?> fields, Finding finding) {
    Map<String, Object> all = new LinkedHashMap<>(fields);
    all.put("record", finding);
    return MAPPER.writeValueAsString(all);
  }

  /// The document of a line of `documents.jsonl`.
  public static DocumentRecord document(String line) {
    return MAPPER.readValue(line, DocumentRecord.class);
  }

  /// The target of a line of `targets.jsonl`.
  public static Target target(String line) {
    return MAPPER.readValue(line, Target.class);
  }

  /// The obligation or measure of a line of `obligations.jsonl`.
  public static Obligation obligation(String line) {
    return MAPPER.readValue(line, Obligation.class);
  }

  /// The citation of a line of `citations.jsonl`.
  public static Citation citation(String line) {
    return MAPPER.readValue(line, Citation.class);
  }
}
