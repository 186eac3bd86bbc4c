// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.finding;

import java.util.List;

/// All that was found in one document; each list in reading order.
public record Findings(
    DocumentProfile profile,
    List<Target> targets,
    List<Obligation> obligations,
    List<Citation> citations) {

  public Findings {
    targets = List.copyOf(targets);
    obligations = List.copyOf(obligations);
    citations = List.copyOf(citations);
  }
}
