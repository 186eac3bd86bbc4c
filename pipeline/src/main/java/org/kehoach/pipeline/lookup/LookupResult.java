// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.lookup;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// What an id, or the beginning of one, stands for.
public sealed interface LookupResult {

  /// A record.
  ///
  /// @param line its line as written
  /// @param context the lines of the canonical text around it
  record OneRecord(String line, JsonNode record, JsonNode document, Context context)
      implements LookupResult {}

  /// A document.
  record OneDocument(String line, JsonNode document) implements LookupResult {}

  /// Several begin so.
  record Several(List<String> ids) implements LookupResult {
    public Several {
      ids = List.copyOf(ids);
    }
  }

  /// None begins so.
  record None() implements LookupResult {}
}
