// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.corpus.document.Layer;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.read.SourceText;

/// Understands a document's layout: reader's blocks → whole paragraphs and tables → layers →
/// headings and lists in a tree → canonical text.
public final class PlanLayout {

  /// The document that `source` holds. The same source always gives the same document.
  public PlanDocument understand(SourceText source) {
    Pieces read = Pieces.of(source.blocks());
    List<Piece> pieces = Titles.joined(read.pieces());
    List<Layer> layers = Layers.of(pieces);
    List<Piece> parted = Headings.partRunIn(pieces, layers);
    if (parted.size() != pieces.size()) {
      layers = Layers.of(parted);
    }
    boolean[] headings = Headings.of(parted, layers);
    int[] parents = Outline.parents(parted, layers, headings);
    CanonicalText text = new CanonicalText();
    List<Integer> blockOf = new ArrayList<>();
    for (int i = 0; i < parted.size(); i++) {
      int parent = parents[i] < 0 ? parents[i] : blockOf.get(parents[i]);
      blockOf.add(text.add(parted.get(i), layers.get(i), parent, headings[i]));
    }
    return text.document(source, read.leftOut());
  }
}
