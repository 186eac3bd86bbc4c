// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The footnotes and endnotes of a Word document, in the order in which its text refers to them.
final class DocxNotes {

  private final @Nullable Element footnotes;
  private final @Nullable Element endnotes;
  private final List<Element> referred = new ArrayList<>();

  DocxNotes(@Nullable Element footnotes, @Nullable Element endnotes) {
    this.footnotes = footnotes;
    this.endnotes = endnotes;
  }

  /// Takes a `footnoteReference` or `endnoteReference`.
  void refer(Element reference) {
    String id = WordXml.attribute(reference, "id");
    boolean footnote = WordXml.name(reference).startsWith("footnote");
    Element all = footnote ? footnotes : endnotes;
    WordXml.children(all, footnote ? "footnote" : "endnote").stream()
        .filter(note -> WordXml.attribute(note, "id").equals(id) && !referred.contains(note))
        .forEach(referred::add);
  }

  /// The notes so far, which may grow while they are read.
  List<Element> referred() {
    return referred;
  }
}
