// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.pipeline.evaluate.RecordSet.FieldValue;
import tools.jackson.databind.JsonNode;

/// From the JSON of gold files and of a workspace to what scoring compares.
final class RecordSetReader {
  private static final int DECIMALS = 6;

  private RecordSetReader() {}

  /// The records of one document.
  ///
  /// @param document null where there is none
  static RecordSet read(
      @Nullable JsonNode document,
      List<JsonNode> targets,
      List<JsonNode> obligations,
      List<JsonNode> measures,
      List<JsonNode> citations) {
    return new RecordSet(
        document == null ? Map.of() : fields(document),
        document != null,
        entries("targets", targets, RecordSetReader::target),
        entries("obligations", obligations, RecordSetReader::action),
        entries("measures", measures, RecordSetReader::action),
        entries("citations", citations, RecordSetReader::citation),
        rules(Stream.of(targets, obligations, measures, citations).flatMap(List::stream)));
  }

  private static <T> List<T> entries(
      String list, List<JsonNode> nodes, BiFunction<String, JsonNode, T> entry) {
    return IntStream.range(0, nodes.size())
        .mapToObj(
            i -> {
              JsonNode node = nodes.get(i);
              String id = text(node, "id");
              return entry.apply(id == null ? list + "[" + i + "]" : id, node);
            })
        .toList();
  }

  private static Map<String, Integer> rules(Stream<JsonNode> records) {
    Map<String, Integer> rules = new TreeMap<>();
    records
        .map(record -> text(record, "rule"))
        .filter(Objects::nonNull)
        .forEach(rule -> rules.merge(rule, 1, Integer::sum));
    return rules;
  }

  private static TargetEntry target(String ref, JsonNode node) {
    String quote = quote(node);
    return new TargetEntry(ref, quote, QuoteBag.of(quote), targetKey(node));
  }

  private static TargetEntry.Key targetKey(JsonNode node) {
    JsonNode year = node.path("year");
    Integer inYear = year.isNumber() ? Integer.valueOf(year.intValue()) : null;
    if ("QUALITATIVE".equals(text(node, "kind"))) {
      return TargetEntry.Key.qualitative(inYear);
    }
    return new TargetEntry.Key(
        false,
        number(node.path("value")),
        number(node.path("valueTo")),
        text(node, "unit"),
        text(node, "comparator"),
        Objects.requireNonNullElse(text(node, "measure"), "LEVEL"),
        inYear);
  }

  private static ActionEntry action(String ref, JsonNode node) {
    String quote = quote(node);
    return new ActionEntry(
        ref,
        quote,
        QuoteBag.of(quote),
        agencies(node.path("leads")),
        agencies(node.path("coordinators")),
        elements(node.path("deadlines"))
            .filter(deadline -> !"RELATIVE".equals(text(deadline, "kind")))
            .map(RecordSetReader::deadline)
            .toList());
  }

  private static ActionEntry.DeadlineKey deadline(JsonNode node) {
    String rrule = Objects.requireNonNullElse(text(node, "rrule"), "");
    String parts = rrule.startsWith("RRULE:") ? rrule.substring("RRULE:".length()) : rrule;
    return new ActionEntry.DeadlineKey(
        text(node, "kind"),
        text(node, "from"),
        text(node, "to"),
        Stream.of(parts.split(";", -1)).sorted().toList());
  }

  /// An agency is an object with a name, or (in gold files) the name alone.
  private static Set<String> agencies(JsonNode list) {
    Set<String> folded = new HashSet<>();
    elements(list)
        .map(agency -> agency.isString() ? agency.stringValue() : text(agency, "name"))
        .map(name -> AgencyFolding.fold(Objects.requireNonNullElse(name, "")))
        .forEach(folded::add);
    return folded;
  }

  private static CitationEntry citation(String ref, JsonNode node) {
    return CitationEntry.of(
        ref, text(node, "type"), text(node, "number"), text(node, "name"), text(node, "date"));
  }

  private static Map<String, FieldValue> fields(JsonNode document) {
    Map<String, FieldValue> fields = new HashMap<>();
    for (String name : RecordSet.FIELDS) {
      JsonNode value = document.path(name);
      String folded = field(name, value);
      if (folded != null) {
        fields.put(name, new FieldValue(folded, value.isString() ? value.asString() : "" + value));
      }
    }
    return fields;
  }

  private static @Nullable String field(String name, JsonNode value) {
    if (value.isString()) {
      return AgencyFolding.fold(value.stringValue());
    }
    if (!value.isObject()) {
      return null;
    }
    return switch (name) {
      case "period" -> number(value.path("from")) + ".." + number(value.path("to"));
      case "signer" -> folded(value, "name") + " | " + folded(value, "position");
      default -> text(value, "name") == null ? null : folded(value, "name");
    };
  }

  private static String folded(JsonNode node, String field) {
    return AgencyFolding.fold(Objects.requireNonNullElse(text(node, field), ""));
  }

  private static String quote(JsonNode node) {
    return Objects.requireNonNullElse(text(node, "quote"), "");
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.stringValue() : null;
  }

  private static @Nullable Double number(JsonNode value) {
    if (!value.isNumber()) {
      return null;
    }
    BigDecimal exact = new BigDecimal(value.doubleValue());
    return exact.setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return list.isArray() ? list.valueStream() : Stream.empty();
  }
}
