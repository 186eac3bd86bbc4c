// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

/// A word, or a part of one, and where it stands on its page.
///
/// @param span its characters in the text that it belongs to
/// @param confidence how sure it is that it reads so, from 0 to 1; 1 but where it was recognised in
///   a picture
public record PlacedWord(Span span, PageBox box, double confidence) {

  /// This word in a text that begins `offset` characters before its own.
  public PlacedWord shift(int offset) {
    return new PlacedWord(span.shift(offset), box, confidence);
  }
}
