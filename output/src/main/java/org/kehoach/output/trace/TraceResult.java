// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.util.List;

/// What came of looking for an act.
public sealed interface TraceResult {

  record Found(Trace trace) implements TraceResult {}

  /// The words may mean several acts.
  record Several(List<Act> acts) implements TraceResult {
    public Several {
      acts = List.copyOf(acts);
    }
  }

  /// No document is the act or cites it.
  record None() implements TraceResult {}
}
