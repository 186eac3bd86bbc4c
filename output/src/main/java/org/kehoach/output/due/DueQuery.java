// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.due;

import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Provinces;

/// What is asked of the deadlines.
///
/// @param agency the name of an agency that leads or coordinates, as a search takes it (accents
///   optional, abbreviations understood, its earlier and later names included); null for all
/// @param province only plans of it and of those merged into it; null for all
/// @param window the days asked for; open where null
public record DueQuery(@Nullable String agency, Provinces.@Nullable Unit province, Term window) {

  /// All that ever falls due.
  public static DueQuery all() {
    return new DueQuery(null, null, new Term(null, null));
  }
}
