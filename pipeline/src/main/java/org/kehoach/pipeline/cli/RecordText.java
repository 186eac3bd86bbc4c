// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A record's fields as lines of name and value; fields without a value are left out.
///
/// @param omitted fields that are shown elsewhere
record RecordText(JsonNode record, Set<String> omitted) {
  private static final int NAME_COLUMNS = 14;

  List<String> lines(int columns) {
    List<String> lines = new ArrayList<>();
    for (var field : record.properties()) {
      if (!omitted.contains(field.getKey())) {
        lines.addAll(field(field.getKey(), field.getValue(), columns));
      }
    }
    return lines;
  }

  /// One field: each element of a list begins a line.
  static List<String> field(String name, JsonNode value, int columns) {
    List<String> lines = new ArrayList<>();
    String label = name;
    for (JsonNode element : value.isArray() ? value : List.of(value)) {
      if (element.isNull()) {
        continue;
      }
      for (String line : DisplayText.wrap(text(element), columns - NAME_COLUMNS)) {
        lines.add((DisplayText.pad(label, NAME_COLUMNS, false) + line).stripTrailing());
        label = "";
      }
    }
    return lines;
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().map(RecordText::text).collect(Collectors.joining("; "));
    }
    if (!value.isObject()) {
      return value.isString() ? value.stringValue().replace('\n', ' ') : value.toString();
    }
    String rest =
        value.properties().stream()
            .filter(field -> !field.getKey().equals("name") && !field.getValue().isNull())
            .map(field -> field.getKey() + " " + text(field.getValue()))
            .collect(Collectors.joining(", "));
    String name = value.path("name").asString("");
    return name.isEmpty() ? rest : rest.isEmpty() ? name : name + " (" + rest + ")";
  }
}
