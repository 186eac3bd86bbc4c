// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.List;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Deadline;
import org.kehoach.corpus.finding.Obligation.Origin;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Rejection;

/// An obligation or measure before its agencies are resolved.
///
/// @param block where it stands
/// @param quote its words, in the canonical text
/// @param action what is to be done, in the canonical text
/// @param rule id of the rule that found it
/// @param links where its agencies and deadlines came from
/// @param rejected the partners named that it is not to coordinate with
record Draft(
    Block block,
    Span quote,
    Span action,
    List<String> leads,
    List<String> coordinators,
    List<Deadline> deadlines,
    Origin origin,
    String rule,
    List<Link> links,
    List<Rejection> rejected) {

  /// The same with the first `skipped` characters left out of what is to be done.
  Draft withActionFrom(int skipped) {
    Span rest = new Span(action.start() + skipped, action.end());
    return new Draft(
        block, quote, rest, leads, coordinators, deadlines, origin, rule, links, rejected);
  }
}
