// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.List;
import org.kehoach.output.report.Reference;

/// Something in a plan that does not agree with something else in it, in another version of it, or
/// with the law that it cites.
///
/// @param kind [ConsistencyRule#kind()] of the rule that found it
/// @param document as [Reference#plan] names it
/// @param vietnamese what is wrong, in a sentence
/// @param english the same
/// @param statements the words that do not agree
public record Inconsistency(
    String kind,
    Severity severity,
    String documentId,
    String document,
    String vietnamese,
    String english,
    List<Reference> statements) {
  public Inconsistency {
    statements = List.copyOf(statements);
  }
}
