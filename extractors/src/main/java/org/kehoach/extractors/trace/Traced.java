// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.trace;

import java.util.List;
import org.kehoach.corpus.finding.Finding;

/// A record and where its values came from.
public record Traced<F extends Finding>(F record, List<Link> links) {
  public Traced {
    links = List.copyOf(links);
  }
}
