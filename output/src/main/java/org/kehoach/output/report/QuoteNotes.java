// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The notes of one page: each place quoted has a number, however many figures come from it, and
/// leads back to the first of them.
final class QuoteNotes {

  private final Map<Reference, Integer> numbers = new LinkedHashMap<>();
  private final Set<Reference> used = new HashSet<>();

  /// Numbers from 1 what the tables of `report` refer to, in reading order.
  QuoteNotes(Report report) {
    report.tables().stream()
        .flatMap(table -> table.references().stream())
        .forEach(reference -> numbers.putIfAbsent(reference, numbers.size() + 1));
  }

  /// In the order of their numbers.
  List<Reference> all() {
    return List.copyOf(numbers.keySet());
  }

  int number(Reference reference) {
    return Objects.requireNonNull(numbers.get(reference));
  }

  /// The page's name for the note itself.
  String anchor(Reference reference) {
    return "q" + number(reference);
  }

  /// The page's name for the first figure that comes from there, which the note leads back to.
  String origin(Reference reference) {
    return "f" + number(reference);
  }

  /// Whether a figure is the first of the page that comes from `reference`; so only when first
  /// asked.
  boolean isFirstUse(Reference reference) {
    return used.add(reference);
  }
}
