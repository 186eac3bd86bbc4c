// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.extractors.explain.Explanation;
import org.kehoach.extractors.explain.Reading;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Reason;
import org.kehoach.extractors.trace.Traced;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An explanation as one JSON object. Every key is always there; what is not known is null or
/// empty.
/// - `id`, `rule`, `layer`, `zone` (`name`, `givesTargets`, `by`), `headings`
/// - `passage`: its lines (`text`, `start`, `end`)
/// - `values`: where the record's values came from (`field`, `value`, `source`, `words`, `start`,
///   `end`)
/// - `readings`: what was read (`reader`, `rule`, `words`, `start`, `end`, `meaning`, `records`,
///   `rejection`: null, or `check` and `words`)
/// - `records`: those of the passage (`id`, `rule`)
///
/// @param record the record as the workspace has it
record ExplanationJson(JsonNode record, PlanDocument document, Explanation explanation) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  String text() {
    String id = record.path("id").asString("");
    ObjectNode root = JSON.createObjectNode();
    root.put("id", id).put("rule", record.path("rule").asString(""));
    root.put("layer", lower(explanation.passage().getFirst().layer()));
    root.putObject("zone")
        .put("name", lower(explanation.zone()))
        .put("givesTargets", explanation.givesTargets())
        .put("by", explanation.zoneReason());
    ArrayNode headings = root.putArray("headings");
    explanation.headings().forEach(headings::add);
    ArrayNode passage = root.putArray("passage");
    for (Block block : explanation.passage()) {
      place(passage.addObject().put("text", document.line(block)), block.span());
    }
    ArrayNode values = root.putArray("values");
    explanation.links(id).forEach(link -> put(values.addObject(), link));
    ArrayNode readings = root.putArray("readings");
    explanation.readings().forEach(reading -> put(readings.addObject(), reading));
    ArrayNode records = root.putArray("records");
    for (Traced<? extends Finding> traced : explanation.records()) {
      Finding finding = traced.record();
      records.addObject().put("id", finding.id()).put("rule", finding.evidence().rule());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static void put(ObjectNode node, Link link) {
    node.put("field", link.field().key())
        .put("value", link.value())
        .put("source", lower(link.source()))
        .put("words", link.words());
    place(node, link.place());
  }

  private void put(ObjectNode node, Reading reading) {
    node.put("reader", reading.reader())
        .put("rule", reading.rule())
        .put("words", reading.span().of(document.text()));
    place(node, reading.span());
    node.put("meaning", reading.meaning());
    ArrayNode records = node.putArray("records");
    reading.records().forEach(records::add);
    Reason reason = reading.reason();
    if (reason == null) {
      node.putNull("rejection");
    } else {
      node.putObject("rejection").put("check", reason.check()).put("words", reason.words());
    }
  }

  private static void place(ObjectNode node, @Nullable Span place) {
    if (place == null) {
      node.putNull("start").putNull("end");
    } else {
      node.put("start", place.start()).put("end", place.end());
    }
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
