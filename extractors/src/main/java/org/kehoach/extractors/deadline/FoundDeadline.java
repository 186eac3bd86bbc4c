// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Deadline;

/// A deadline and its place.
///
/// @param span where its words stand in the text that was searched
/// @param rule id of the rule that found it
public record FoundDeadline(Span span, Deadline deadline, String rule) {

  /// The deadline in a few words: "PERIOD 2025-01-01 to 2030-12-31".
  public String written() {
    String dates =
        Stream.of(deadline.from(), deadline.to())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" to "));
    return Stream.of(
            deadline.kind().name(),
            dates,
            deadline.exclusive() ? "(exclusive)" : "",
            Objects.requireNonNullElse(deadline.rrule(), ""),
            Objects.requireNonNullElse(deadline.offset(), ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
