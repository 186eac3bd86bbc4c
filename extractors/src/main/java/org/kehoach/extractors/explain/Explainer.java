// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.explain;

import java.util.Comparator;
import java.util.List;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.extractors.PlanExtractor;
import org.kehoach.extractors.PlanTrace;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.segment.ZoneFinder;
import org.kehoach.extractors.target.TargetExtractor;
import org.kehoach.extractors.trace.Traced;

/// Explains the records of a passage by running the extraction again. Immutable.
public final class Explainer {
  private final PlanExtractor extractor;
  private final ZoneFinder zones = new ZoneFinder();
  private final PassageReaders readers = PassageReaders.load();

  /// @param extractor finds the records
  public Explainer(PlanExtractor extractor) {
    this.extractor = extractor;
  }

  /// What there is to say of the passage at `quote`.
  ///
  /// @param quote offsets into the document's text
  /// @throws IllegalArgumentException where no line of the document stands there
  public Explanation explain(PlanDocument document, Span quote) {
    List<Block> passage = document.blocks().stream().filter(b -> b.span().overlaps(quote)).toList();
    if (passage.isEmpty()) {
      throw new IllegalArgumentException("no line at " + quote.start() + ".." + quote.end());
    }
    PlanTrace trace = extractor.trace(document);
    List<Traced<? extends Finding>> records =
        trace.records().stream()
            .filter(t -> passage.stream().anyMatch(b -> b.span().overlaps(place(t))))
            .sorted(Comparator.comparingInt(t -> place(t).start()))
            .toList();
    Block first = passage.getFirst();
    Zone zone = trace.zones().of(first);
    return new Explanation(
        passage,
        zone,
        TargetExtractor.mayCommit(zone),
        zones.reason(document, trace.zones(), first),
        document.section(first),
        records,
        readers.read(document, trace, passage, new Verdicts(trace, records)));
  }

  private static Span place(Traced<? extends Finding> traced) {
    return traced.record().evidence().span();
  }
}
