// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.io.PrintWriter;
import java.util.Set;
import org.kehoach.pipeline.lookup.Context;
import org.kehoach.pipeline.lookup.LookupResult.OneDocument;
import org.kehoach.pipeline.lookup.LookupResult.OneRecord;
import tools.jackson.databind.JsonNode;

/// A record or document in full, for people to read.
final class ShownRecord {
  private static final Set<String> SHOWN_BELOW =
      Set.of("documentId", "section", "quote", "start", "end", "page", "boxes", "mentions");

  private ShownRecord() {}

  static void print(OneRecord found, PrintWriter out, Screen screen) {
    int columns = screen.columns();
    new RecordText(found.record(), SHOWN_BELOW).lines(columns).forEach(out::println);
    out.println();
    JsonNode document = found.document();
    print("document", document.path("title"), out, columns);
    print("issuer", document.path("issuer"), out, columns);
    print("number", document.path("number"), out, columns);
    print("source", document.path("source").path("path"), out, columns);
    print("page", found.record().path("page"), out, columns);
    print("section", found.record().path("section"), out, columns);
    out.println();
    print(found.context(), out, screen);
  }

  static void print(OneDocument found, PrintWriter out, Screen screen) {
    new RecordText(found.document(), Set.of("schemaVersion"))
        .lines(screen.columns())
        .forEach(out::println);
  }

  private static void print(Context context, PrintWriter out, Screen screen) {
    for (MarkedText line : MarkedText.parted(context.before(), context.quote(), context.after())) {
      line.lines(screen.columns(), QuoteMark.on(screen)).forEach(out::println);
    }
  }

  private static void print(String name, JsonNode value, PrintWriter out, int columns) {
    if (!value.isMissingNode()) {
      RecordText.field(name, value, columns).forEach(out::println);
    }
  }
}
