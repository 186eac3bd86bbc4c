// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.explain;

import java.util.List;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.extractors.segment.Zone;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Traced;

/// Why the records of a passage are as they are.
///
/// @param passage the lines of the canonical text that the passage takes up
/// @param zone of the first of them
/// @param givesTargets whether running text in that zone may state targets
/// @param zoneReason the rule and heading, or the place, that decided on the zone
/// @param headings the headings above, outermost first
/// @param records all records of the passage, as they are found now, with where their values came
///   from
/// @param readings what the readers found in it, in the order of the text
public record Explanation(
    List<Block> passage,
    Zone zone,
    boolean givesTargets,
    String zoneReason,
    List<String> headings,
    List<Traced<? extends Finding>> records,
    List<Reading> readings) {
  public Explanation {
    passage = List.copyOf(passage);
    headings = List.copyOf(headings);
    records = List.copyOf(records);
    readings = List.copyOf(readings);
  }

  /// Where the values of one record of the passage came from; empty where it has no such record.
  ///
  /// @param id the record's id
  public List<Link> links(String id) {
    return records.stream()
        .filter(traced -> traced.record().id().equals(id))
        .flatMap(traced -> traced.links().stream())
        .toList();
  }
}
