// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import java.util.List;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.trace.Rejection;

/// What a piece of text states. Places are in the canonical text.
///
/// @param drafts its targets
/// @param rejected amounts that were read and are no targets
/// @param unread where amounts were not looked for
record Stated(List<Draft> drafts, List<Rejection> rejected, List<Unread> unread) {

  /// A place whose amounts are no targets, whatever they are.
  record Unread(Span place, AmountCheck because) {}

  static Stated nothing(Span place, AmountCheck because) {
    return new Stated(List.of(), List.of(), List.of(new Unread(place, because)));
  }
}
