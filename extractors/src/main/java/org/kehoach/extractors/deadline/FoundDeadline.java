// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.deadline;

import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.finding.Deadline;

/// A deadline and its place.
///
/// @param span where its words stand in the text that was searched
/// @param rule id of the rule that found it
public record FoundDeadline(Span span, Deadline deadline, String rule) {}
