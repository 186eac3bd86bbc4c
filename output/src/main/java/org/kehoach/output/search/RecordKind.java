// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.search;

import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;

/// The kinds of record that a search can be limited to.
public enum RecordKind {
  TARGET,
  OBLIGATION,
  /// An obligation laid on nobody in particular.
  MEASURE,
  CITATION;

  /// The kind of `finding`.
  public static RecordKind of(Finding finding) {
    return switch (finding) {
      case Target ignored -> TARGET;
      case Obligation obligation -> obligation.isMeasure() ? MEASURE : OBLIGATION;
      case Citation ignored -> CITATION;
    };
  }
}
