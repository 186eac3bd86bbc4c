// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import java.util.List;

/// The answer to a [SearchQuery].
///
/// @param total how many records match, also beyond the query's limit
/// @param hits the best, best first; of equal score in the order of document id and place
public record SearchResult(long total, List<SearchHit> hits) {
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
