// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.segment;

import java.util.List;
import org.kehoach.corpus.document.Block;

/// The zone of every block of one document.
///
/// @param byBlock the zone of each block, by block index
public record Zones(List<Zone> byBlock) {
  public Zones {
    byBlock = List.copyOf(byBlock);
  }

  public Zone of(Block block) {
    return byBlock.get(block.index());
  }
}
