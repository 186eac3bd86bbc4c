// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

/// How the footnotes and endnotes of word processors' files stand in a text: all behind its end, in
/// the order of their places, each with a number of its own. Their marks in the text are left out,
/// because "45%" with a mark would read "45%1".
final class NoteMark {

  private NoteMark() {}

  /// What stands before the text of the `number`-th note.
  static String before(int number) {
    return "[" + number + "] ";
  }
}
