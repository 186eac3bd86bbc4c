// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

/// A word, or a part of one, and where it stands on its page.
///
/// @param span its characters in the text that it belongs to
public record PlacedWord(Span span, PageBox box) {

  /// This word in a text that begins `offset` characters before its own.
  public PlacedWord shift(int offset) {
    return new PlacedWord(span.shift(offset), box);
  }
}
