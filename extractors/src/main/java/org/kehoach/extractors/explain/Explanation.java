// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.explain;

import java.util.List;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.extractors.segment.Zone;

/// Why the records of a passage are as they are.
///
/// @param passage the lines of the canonical text that the passage takes up
/// @param zone of the first of them
/// @param givesTargets whether running text in that zone may state targets
/// @param zoneReason the rule and heading, or the place, that decided on the zone
/// @param headings the headings above, outermost first
/// @param records all records of the passage, as they are found now
/// @param readings what the readers found in it, in the order of the text
public record Explanation(
    List<Block> passage,
    Zone zone,
    boolean givesTargets,
    String zoneReason,
    List<String> headings,
    List<Finding> records,
    List<Reading> readings) {
  public Explanation {
    passage = List.copyOf(passage);
    headings = List.copyOf(headings);
    records = List.copyOf(records);
    readings = List.copyOf(readings);
  }
}
