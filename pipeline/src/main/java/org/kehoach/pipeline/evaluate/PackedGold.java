// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads packed gold files: gold of documents that are not ours to publish. In place of its quote
/// each record has `spans`, pairs of the number of its first letter and the count of its letters.
final class PackedGold {
  /// The lists of records in a gold file.
  static final List<String> LISTS = List.of("targets", "obligations", "measures", "citations");

  private PackedGold() {}

  /// The gold file that `packed` was made from.
  ///
  /// @throws IllegalArgumentException where a record has no spans
  /// @throws IndexOutOfBoundsException where the document is shorter than the one it was made from
  static ObjectNode unpack(JsonNode packed, DocumentLetters letters) {
    ObjectNode gold = JsonMapper.shared().createObjectNode();
    gold.set("document", packed.path("document"));
    for (String list : LISTS) {
      ArrayNode records = gold.putArray(list);
      for (JsonNode record : packed.path(list)) {
        records.add(unpacked(record, letters));
      }
    }
    return gold;
  }

  private static ObjectNode unpacked(JsonNode record, DocumentLetters letters) {
    if (!(record.deepCopy() instanceof ObjectNode copy)
        || !(copy.remove("spans") instanceof ArrayNode spans)) {
      throw new IllegalArgumentException("a record without spans");
    }
    return copy.put(
        "quote",
        spans
            .valueStream()
            .map(span -> letters.words(span.path(0).asInt(-1), span.path(1).asInt(0)))
            .collect(Collectors.joining(" | ")));
  }
}
