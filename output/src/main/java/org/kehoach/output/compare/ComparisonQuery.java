// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Provinces;

/// What is to be compared.
///
/// @param indicator an id, or words of an indicator's name, accents optional; null for all
/// @param theme id of a theme; null for all
/// @param year only targets of this year; null for all
/// @param provinces only plans of these and of those merged into them; empty for all
/// @param singles whether to show indicators that one plan alone has and the registry does not
public record ComparisonQuery(
    @Nullable String indicator,
    @Nullable String theme,
    @Nullable Integer year,
    List<Provinces.Unit> provinces,
    boolean singles) {

  public ComparisonQuery {
    provinces = List.copyOf(provinces);
  }
}
