// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.trace;

import org.kehoach.corpus.document.Span;

/// A candidate that lost.
///
/// @param span its words, in the text that was searched
/// @param reason what rejected it
public record Rejection(Span span, Reason reason) {

  /// The same in a text that begins `offset` characters earlier.
  public Rejection shift(int offset) {
    return new Rejection(span.shift(offset), reason);
  }
}
