// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What a record says, field by field as the record files have it, apart from where it stands.
record Content(Map<String, JsonNode> fields) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Where a record stands, how it was found, and what follows from its other fields.
  private static final Set<String> PLACE =
      Set.of(
          "id",
          "documentId",
          "start",
          "end",
          "page",
          "boxes",
          "rule",
          "mentions",
          "normalValue",
          "normalValueTo",
          "normalUnit");

  /// What another edition of a plan words and numbers otherwise without meaning it.
  private static final Set<String> WORDING =
      Set.of("section", "quote", "action", "indicator", "unitText", "origin");

  /// What says of a document which file it is and how well it was read.
  private static final Set<String> FILE = Set.of("schemaVersion", "id", "source", "reading");

  /// How the readings that are compared stand to each other.
  enum Aspect {
    /// The same document, read again: every word counts.
    READING,
    /// Another edition of the plan: what it demands counts.
    EDITION
  }

  static Content of(Finding finding, Aspect aspect) {
    Content all = of(RecordJson.line(finding), PLACE);
    return aspect == Aspect.READING ? all : all.without(WORDING);
  }

  static Content of(DocumentRecord document) {
    return of(RecordJson.line(document), FILE);
  }

  private static Content of(String line, Set<String> leftOut) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : JSON.readTree(line).properties()) {
      fields.put(field.getKey(), field.getValue());
    }
    return new Content(fields).without(leftOut);
  }

  private Content without(Set<String> leftOut) {
    Map<String, JsonNode> rest = new LinkedHashMap<>(fields);
    rest.keySet().removeAll(leftOut);
    return new Content(rest);
  }

  /// All of it in one line, equal for equal contents.
  String line() {
    return fields.toString();
  }

  /// The fields in which `later` differs.
  List<FieldChange> changesTo(Content later) {
    Set<String> names = new TreeSet<>(later.fields.keySet());
    names.addAll(fields.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String name : names) {
      JsonNode before = fields.getOrDefault(name, MissingNode.getInstance());
      JsonNode after = later.fields.getOrDefault(name, MissingNode.getInstance());
      if (!isNothing(before, after) && !before.equals(after)) {
        changes.add(change(name, before, after));
      }
    }
    return changes;
  }

  private static boolean isNothing(JsonNode before, JsonNode after) {
    return (before.isNull() || before.isMissingNode()) && (after.isNull() || after.isMissingNode());
  }

  private static FieldChange change(String name, JsonNode before, JsonNode after) {
    String was = shown(before);
    String is = shown(after);
    return was.equals(is)
        ? new FieldChange(name, before.toString(), after.toString())
        : new FieldChange(name, was, is);
  }

  private static String shown(JsonNode node) {
    if (node.isNull() || node.isMissingNode()) {
      return "";
    }
    if (node.isArray()) {
      StringJoiner items = new StringJoiner("; ");
      node.forEach(item -> items.add(shown(item)));
      return items.toString();
    }
    if (node.isObject()) {
      JsonNode words = node.has("name") ? node.get("name") : node.get("quote");
      return words == null ? parts(node) : shown(words);
    }
    return node.asString();
  }

  private static String parts(JsonNode object) {
    StringJoiner parts = new StringJoiner(", ");
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!field.getValue().isNull()) {
        parts.add(field.getKey() + " " + shown(field.getValue()));
      }
    }
    return parts.toString();
  }
}
