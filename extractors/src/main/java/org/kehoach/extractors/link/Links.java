// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.List;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.deadline.FoundDeadline;
import org.kehoach.extractors.trace.Link;
import org.kehoach.extractors.trace.Link.Field;
import org.kehoach.extractors.trace.Link.Source;

/// Where the agencies and deadlines of an obligation came from.
final class Links {
  private Links() {}

  /// Agencies that stand at `place` together; none where there are none.
  static List<Link> of(Plan plan, Field field, List<String> names, Source source, Span place) {
    return names.isEmpty()
        ? List.of()
        : List.of(Link.at(plan.document(), field, String.join("; ", names), source, place));
  }

  /// Deadlines found in the text at `searched`.
  static List<Link> of(Plan plan, List<FoundDeadline> times, Source source, Span searched) {
    return times.stream()
        .map(
            time ->
                Link.at(
                    plan.document(),
                    Field.DEADLINES,
                    time.written(),
                    source,
                    time.span().shift(searched.start())))
        .toList();
  }
}
