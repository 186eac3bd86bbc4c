// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.write.RecordJson;
import org.kehoach.output.write.Spreadsheets;

/// Writes hits for other programs: JSON Lines with everything, or a CSV table for a spreadsheet.
public final class HitsWriter {
  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "id",
          "province",
          "document",
          "title",
          "section",
          "subject",
          "comparator",
          "value",
          "valueTo",
          "unit",
          "year",
          "leads",
          "coordinators",
          "deadlines",
          "page",
          "quote");

  private HitsWriter() {}

  /// One JSON object a line: `kind`, `score`, `plan`, `marks` (`start` and `end` in the quote), and
  /// the `record` as in the output files.
  public static void jsonLines(List<SearchHit> hits, Appendable to) throws IOException {
    for (SearchHit hit : hits) {
      to.append(RecordJson.withRecord(outside(hit), hit.record())).append('\n');
    }
  }

  /// A header and a row per hit, as RFC 4180 has it. A cell that a spreadsheet would take for a
  /// formula ("- Phát triển …") has an apostrophe put before it.
  public static void csv(List<SearchHit> hits, Appendable to) throws IOException {
    CSVPrinter lines = new CSVPrinter(to, Spreadsheets.CSV);
    lines.printRecord(COLUMNS);
    for (SearchHit hit : hits) {
      Map<String, @Nullable Object> row = row(hit);
      lines.printRecord(COLUMNS.stream().map(column -> cell(row.get(column))).toList());
    }
  }

  private static Map<String, Object> outside(SearchHit hit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", hit.kind());
    fields.put("score", hit.score());
    fields.put("plan", hit.plan());
    fields.put("marks", hit.marks());
    return fields;
  }

  private static Map<String, @Nullable Object> row(SearchHit hit) {
    Finding record = hit.record();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("kind", hit.kind());
    row.put("id", record.id());
    row.put("province", hit.plan().province());
    row.put("document", hit.plan().number());
    row.put("title", hit.plan().title());
    row.put("section", String.join(" > ", record.evidence().section()));
    row.put("page", record.evidence().page() == 0 ? null : record.evidence().page());
    row.put("quote", record.evidence().quote());
    switch (record) {
      case Target target -> {
        row.put("subject", target.indicator());
        row.put("comparator", target.comparator());
        row.put("value", target.value());
        row.put("valueTo", target.valueTo());
        row.put("unit", target.unit());
        row.put("year", target.year());
      }
      case Obligation obligation -> {
        row.put("subject", obligation.action());
        row.put("leads", names(obligation.leads()));
        row.put("coordinators", names(obligation.coordinators()));
        row.put("deadlines", quotes(obligation.deadlines()));
      }
      case Citation citation -> {
        String number = citation.number();
        row.put("subject", number == null ? citation.name() : citation.type() + " " + number);
        row.put("year", citation.year());
      }
    }
    return row;
  }

  private static String names(List<Agency> agencies) {
    return agencies.stream().map(Agency::name).collect(Collectors.joining("; "));
  }

  private static String quotes(List<Deadline> deadlines) {
    return deadlines.stream().map(Deadline::quote).collect(Collectors.joining("; "));
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case String text -> Spreadsheets.harmless(text);
      default -> value.toString();
    };
  }
}
