// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

/// How many letters of a piece of text are wrong where a longer text has it best.
final class EditDistance {

  private EditDistance() {}

  /// The fewest changes, drops and additions of characters that make `piece` a part of `text`
  /// (Sellers' algorithm).
  static int withinBest(String piece, String text) {
    if (text.contains(piece)) {
      return 0;
    }
    int[] above = new int[piece.length() + 1];
    int[] row = new int[piece.length() + 1];
    for (int i = 0; i <= piece.length(); i++) {
      above[i] = i;
    }
    int best = above[piece.length()];
    for (int t = 0; t < text.length(); t++) {
      char c = text.charAt(t);
      row[0] = 0;
      for (int i = 1; i <= piece.length(); i++) {
        int changed = above[i - 1] + (piece.charAt(i - 1) == c ? 0 : 1);
        row[i] = Math.min(changed, 1 + Math.min(above[i], row[i - 1]));
      }
      best = Math.min(best, row[piece.length()]);
      int[] last = above;
      above = row;
      row = last;
    }
    return best;
  }
}
