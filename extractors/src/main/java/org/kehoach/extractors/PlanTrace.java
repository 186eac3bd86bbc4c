// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors;

import java.util.List;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.extractors.segment.Zones;
import org.kehoach.extractors.trace.Rejection;
import org.kehoach.extractors.trace.Traced;

/// How the records of a document came about. Places are in its canonical text.
///
/// @param records all records but the document's own
/// @param amounts amounts and numbers that are no target's value
/// @param partners agencies named as partners that are no coordinators
/// @param lines the lines that lay nothing on anybody
public record PlanTrace(
    Zones zones,
    DocumentProfile profile,
    List<Traced<? extends Finding>> records,
    List<Rejection> amounts,
    List<Rejection> partners,
    List<Rejection> lines) {
  public PlanTrace {
    records = List.copyOf(records);
    amounts = List.copyOf(amounts);
    partners = List.copyOf(partners);
    lines = List.copyOf(lines);
  }
}
