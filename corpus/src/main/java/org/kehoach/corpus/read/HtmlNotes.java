// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The notes of a word processor's file that is made into a web page, until they are put behind its
/// text.
final class HtmlNotes {

  private final List<Element> notes = new ArrayList<>();

  /// Takes the paragraphs of the next note.
  void add(Element paragraphs) {
    notes.add(paragraphs);
  }

  /// Puts all behind what `body` holds.
  void writeTo(Element body) {
    for (int n = 0; n < notes.size(); n++) {
      Element note = notes.get(n);
      Element first = note.selectFirst("p, h1, h2, h3, h4, h5, h6");
      (first == null ? note : first).prependText(NoteMark.before(n + 1));
      body.appendChild(note);
    }
  }
}
