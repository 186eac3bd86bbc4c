// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.Set;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Citation.Relation;

/// A mention with its place in the document.
///
/// @param span in the document's canonical text
/// @param relations that the line tells; empty for one inside another document's name
record PlacedMention(CitedMention mention, Block block, Span span, Set<Relation> relations) {

  PlacedMention {
    relations = Set.copyOf(relations);
  }

  /// How many of number, date, issuer and name the mention gives.
  int fullness() {
    int fields = 0;
    for (Object field :
        new Object[] {mention.number(), mention.date(), mention.issuer(), mention.name()}) {
      fields += field == null ? 0 : 1;
    }
    return fields + (mention.inner() ? 0 : 1);
  }
}
