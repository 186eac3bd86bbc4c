// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Layer;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.segment.Zones;

/// Small documents for tests: one paragraph per line.
public final class Plans {

  private Plans() {}

  /// A document of these lines.
  public static PlanDocument of(String... lines) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Span span = new Span(start, start + line.length());
      blocks.add(
          new Block(
              blocks.size(), Block.NO_PARENT, Layer.PLAN, 1, span, span, new Shape.Paragraph()));
      start = span.end() + 1;
    }
    Source source = new Source("plan.txt", "0".repeat(64), "text/plain", start, 1);
    return new PlanDocument(
        source.documentId(), source, String.join("\n", lines), blocks, List.of());
  }

  /// The same zone for each of `document`'s blocks.
  public static Zones all(PlanDocument document, Zone zone) {
    Zone[] zones = new Zone[document.blocks().size()];
    Arrays.fill(zones, zone);
    return new Zones(List.of(zones));
  }
}
