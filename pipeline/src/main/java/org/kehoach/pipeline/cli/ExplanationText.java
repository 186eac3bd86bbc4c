// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.extractors.explain.Explanation;
import org.kehoach.extractors.explain.Reading;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Reason;
import org.kehoach.extractors.trace.Traced;
import tools.jackson.databind.JsonNode;

/// An explanation for people to read.
///
/// @param record the record as the workspace has it
record ExplanationText(JsonNode record, PlanDocument document, Explanation explanation) {
  private static final int NAME_COLUMNS = 14;
  private static final int LONGEST_PLACE = 160;

  void print(PrintWriter out, Screen screen) {
    String id = record.path("id").asString("");
    Block first = explanation.passage().getFirst();
    print("record", id, out, screen);
    print("rule", record.path("rule").asString(""), out, screen);
    print("layer", first.layer().name().toLowerCase(Locale.ROOT), out, screen);
    print("zone", zone(), out, screen);
    String name = "headings";
    for (String heading : explanation.headings()) {
      print(name, heading, out, screen);
      name = "";
    }
    name = "passage";
    for (Block block : explanation.passage()) {
      print(name, document.line(block), out, screen);
      name = "";
    }
    out.println();
    out.println("Where its values came from:");
    List<Link> links = explanation.links(id);
    links.forEach(link -> print(link, out, screen));
    if (links.isEmpty()) {
      out.println("  the record's own words");
    }
    out.println();
    out.println("Read in the passage and in the heading above:");
    explanation.readings().forEach(reading -> print(reading, id, out, screen));
    if (explanation.readings().isEmpty()) {
      out.println("  no amount, time or agency");
    }
    out.println();
    out.println("Records of the passage:");
    for (Traced<? extends Finding> traced : explanation.records()) {
      Finding finding = traced.record();
      String line = "%s by %s".formatted(finding.id(), finding.evidence().rule());
      out.println("  " + line + (finding.id().equals(id) ? " (this one)" : ""));
    }
    if (explanation.records().stream().noneMatch(traced -> traced.record().id().equals(id))) {
      out.println("  " + id + " is not found any more; run kehoach run again.");
    }
  }

  private static void print(Link link, PrintWriter out, Screen screen) {
    String words = DisplayText.cut(link.words().replace('\n', ' '), LONGEST_PLACE);
    print(
        "  " + link.field().key(),
        "%s: %s [%s]".formatted(link.value(), link.source().label(), words),
        out,
        screen);
  }

  private String zone() {
    String name = explanation.zone().name().toLowerCase(Locale.ROOT);
    String targets = explanation.givesTargets() ? "" : " (gives no targets)";
    return name + targets + ", by " + explanation.zoneReason();
  }

  private void print(Reading reading, String id, PrintWriter out, Screen screen) {
    String words = reading.span().of(document.text());
    String rule = reading.rule().isEmpty() ? "" : " (" + reading.rule() + ")";
    String meaning = reading.meaning().isEmpty() ? "" : " " + reading.meaning();
    print(
        "  " + reading.reader(),
        "[%s]%s%s: %s%s".formatted(words, meaning, rule, held(reading, id), reason(reading)),
        out,
        screen);
  }

  private static String held(Reading reading, String id) {
    return reading.records().isEmpty()
        ? "in no record"
        : reading.records().contains(id) ? "in this record" : "in " + Names.list(reading.records());
  }

  private static String reason(Reading reading) {
    Reason reason = reading.reason();
    return reason == null ? "" : "; %s (%s)".formatted(reason.words(), reason.check());
  }

  private static void print(String name, String text, PrintWriter out, Screen screen) {
    String label = name;
    for (String line : DisplayText.wrap(text, screen.columns() - NAME_COLUMNS - 2)) {
      out.println(DisplayText.pad(label, NAME_COLUMNS + 2, false) + line);
      label = "";
    }
  }
}
