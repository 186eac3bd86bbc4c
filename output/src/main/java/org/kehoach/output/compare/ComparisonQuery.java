// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be compared.
///
/// @param indicator an id, or words of an indicator's name, accents optional; null for all
/// @param theme id of a theme; null for all
/// @param year only targets of this year; null for all
/// @param provinces only plans of these, accents optional; empty for all
/// @param singles whether to show indicators that one plan alone has and the registry does not
public record ComparisonQuery(
    @Nullable String indicator,
    @Nullable String theme,
    @Nullable Integer year,
    Set<String> provinces,
    boolean singles) {

  public ComparisonQuery {
    provinces = Set.copyOf(provinces);
  }
}
