// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.List;
import org.kehoach.corpus.finding.Target;
import org.kehoach.extractors.trace.Rejection;
import org.kehoach.extractors.trace.Traced;

/// What became of the amounts of a line.
///
/// @param targets in reading order
/// @param rejected the amounts that are no level to reach, in reading order; places in the
///   canonical text
public record TracedTargets(List<Traced<Target>> targets, List<Rejection> rejected) {
  public TracedTargets {
    targets = List.copyOf(targets);
    rejected = List.copyOf(rejected);
  }
}
