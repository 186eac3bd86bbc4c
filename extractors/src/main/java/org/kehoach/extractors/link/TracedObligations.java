// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.List;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.extractors.trace.Rejection;
import org.kehoach.extractors.trace.Traced;

/// What became of a document's lines. Places are in the canonical text.
///
/// @param obligations obligations and measures in reading order, with where agencies and deadlines
///   came from
/// @param partners agencies named as partners that became no coordinators
/// @param lines the lines that lay nothing on anybody
public record TracedObligations(
    List<Traced<Obligation>> obligations, List<Rejection> partners, List<Rejection> lines) {
  public TracedObligations {
    obligations = List.copyOf(obligations);
    partners = List.copyOf(partners);
    lines = List.copyOf(lines);
  }
}
