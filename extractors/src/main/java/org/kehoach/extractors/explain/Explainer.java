// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Findings;
import org.kehoach.extractors.PlanExtractor;
import org.kehoach.extractors.segment.ZoneFinder;
import org.kehoach.extractors.segment.Zones;
import org.kehoach.extractors.target.TargetExtractor;

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
    Findings findings = extractor.findings(document);
    List<Finding> records =
        Stream.of(findings.targets(), findings.obligations(), findings.citations())
            .<Finding>flatMap(List::stream)
            .filter(r -> passage.stream().anyMatch(b -> b.span().overlaps(r.evidence().span())))
            .sorted(Comparator.comparingInt(r -> r.evidence().start()))
            .toList();
    Zones zoned = zones.zones(document);
    Block first = passage.getFirst();
    return new Explanation(
        passage,
        zoned.of(first),
        TargetExtractor.mayCommit(zoned.of(first)),
        zones.reason(document, zoned, first),
        document.section(first),
        records,
        readers.read(document, findings.profile(), passage, records));
  }
}
