// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.Locale;
import org.kehoach.corpus.finding.Evidence;

/// Where in a plan a record stands: in its text, or in a table or an appendix.
final class TablePlace {
  private static final String CELLS = " | ";

  private TablePlace() {}

  /// Whether `evidence` is a row of a table, which the canonical text writes with its cells' bars,
  /// or stands under the heading of an appendix.
  static boolean holds(Evidence evidence) {
    return isRow(evidence)
        || evidence.section().stream()
            .anyMatch(heading -> heading.toLowerCase(Locale.ROOT).startsWith("phụ lục"));
  }

  static boolean isRow(Evidence evidence) {
    return evidence.quote().contains(CELLS);
  }
}
