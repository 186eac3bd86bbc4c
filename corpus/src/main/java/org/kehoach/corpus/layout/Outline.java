// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Layer;

/// The tree of a document's headings and lists. Which marker stands under which is learned from the
/// document: a marker of a kind that is open already goes on with that kind's list; one of a new
/// kind opens a list under the line above it.
final class Outline {
  private static final Pattern CLOSES_ALL =
      Pattern.compile("(?:Nơi nhận\\s*:|TM\\. |KT\\. |TL\\. |TUQ\\. ).*");
  private static final Pattern OPENS_ORDERS = Pattern.compile("QUYẾT (?:ĐỊNH|NGHỊ)\\s*:");

  private final List<Piece> pieces;
  private final List<Layer> layers;
  private final int[] parents;
  private final boolean[] headings;
  private final List<Integer> open = new ArrayList<>();

  private Outline(List<Piece> pieces, List<Layer> layers, boolean[] headings) {
    this.pieces = pieces;
    this.layers = layers;
    this.headings = headings;
    this.parents = new int[pieces.size()];
    Arrays.fill(parents, Block.NO_PARENT);
  }

  /// The parent of each piece, or [Block#NO_PARENT], given which pieces are headings.
  static int[] parents(List<Piece> pieces, List<Layer> layers, boolean[] headings) {
    Outline outline = new Outline(pieces, layers, headings);
    for (int i = 0; i < pieces.size(); i++) {
      outline.place(i);
    }
    return outline.parents;
  }

  /// Whether a line without a marker is a heading for its words alone.
  static boolean isTopHeading(String text) {
    return OPENS_ORDERS.matcher(text).matches() || Layers.APPENDIX.matcher(text).matches();
  }

  private void place(int i) {
    if (i > 0 && layers.get(i) != layers.get(i - 1)) {
      open.clear();
    }
    if (pieces.get(i) instanceof Piece.Text text) {
      placeText(i, text);
    } else {
      popToHeading();
      parents[i] = top();
    }
  }

  private void placeText(int i, Piece.Text text) {
    Marker.Kind kind = text.marker().kind();
    if (CLOSES_ALL.matcher(text.text()).matches() || headings[i] && isTopHeading(text.text())) {
      open.clear();
    } else if (kind == Marker.Kind.NONE) {
      popToHeading();
      if (headings[i]) {
        popUnnumberedHeading();
      }
    } else {
      popForMarker(kind);
      if (headings[i]) {
        popLeadIns();
      }
    }
    parents[i] = top();
    if (kind != Marker.Kind.NONE || headings[i] || text.text().endsWith(":")) {
      open.add(i);
    }
  }

  private void popForMarker(Marker.Kind kind) {
    int same = lastOpen(kind);
    if (same >= 0) {
      open.subList(same, open.size()).clear();
      return;
    }
    int outer = lastOpen(outerDecimal(kind));
    if (outer >= 0) {
      open.subList(outer + 1, open.size()).clear();
    } else if (kind.numbersParts() || kind == Marker.Kind.ARTICLE) {
      while (!open.isEmpty() && !holdsParts(open.getLast())) {
        open.removeLast();
      }
    } else if (!kind.isBullet()) {
      while (!open.isEmpty() && isFinishedItem(open.getLast())) {
        open.removeLast();
      }
    }
  }

  private static Marker.Kind outerDecimal(Marker.Kind kind) {
    return switch (kind) {
      case DECIMAL4 -> Marker.Kind.DECIMAL3;
      case DECIMAL3 -> Marker.Kind.DECIMAL2;
      case DECIMAL2 -> Marker.Kind.NUMBER;
      default -> Marker.Kind.NONE;
    };
  }

  private boolean holdsParts(int i) {
    Marker.Kind kind = kind(i);
    return kind.numbersParts() || headings[i] && kind == Marker.Kind.NONE;
  }

  /// An item or lead-in that no numbered list stands under.
  private boolean isFinishedItem(int i) {
    return !headings[i] && (kind(i).isBullet() && !text(i).endsWith(":"));
  }

  private int lastOpen(Marker.Kind kind) {
    if (kind == Marker.Kind.NONE) {
      return -1;
    }
    for (int at = open.size() - 1; at >= 0; at--) {
      if (kind(open.get(at)) == kind) {
        return at;
      }
    }
    return -1;
  }

  private void popToHeading() {
    while (!open.isEmpty() && !headings[open.getLast()]) {
      open.removeLast();
    }
  }

  private void popLeadIns() {
    while (!open.isEmpty()
        && kind(open.getLast()) == Marker.Kind.NONE
        && !headings[open.getLast()]) {
      open.removeLast();
    }
  }

  private void popUnnumberedHeading() {
    while (!open.isEmpty()
        && kind(open.getLast()) == Marker.Kind.NONE
        && !isTopHeading(text(open.getLast()))) {
      open.removeLast();
    }
  }

  private int top() {
    return open.isEmpty() ? Block.NO_PARENT : open.getLast();
  }

  private Marker.Kind kind(int i) {
    return pieces.get(i) instanceof Piece.Text text ? text.marker().kind() : Marker.Kind.NONE;
  }

  private String text(int i) {
    return pieces.get(i) instanceof Piece.Text text ? text.text() : "";
  }
}
