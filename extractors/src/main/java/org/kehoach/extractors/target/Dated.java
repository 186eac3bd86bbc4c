// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.target;

import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.extractors.trace.Link;

/// The year of a target and where it came from.
///
/// @param words the text of the place
/// @param place null for a column's header
record Dated(int year, Link.Source source, String words, @Nullable Span place) {

  static Dated at(String text, int year, Link.Source source, Span place) {
    return new Dated(year, source, place.of(text), place);
  }

  Link link() {
    return new Link(Link.Field.YEAR, String.valueOf(year), source, words, place);
  }
}
