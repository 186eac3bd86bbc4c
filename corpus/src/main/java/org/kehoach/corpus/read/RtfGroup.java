// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

/// What holds for the text in a group of an RTF file; inner groups begin with what holds around
/// them.
final class RtfGroup {

  /// Whether nothing of the group is text of the document.
  boolean skipped;

  boolean bold;
  boolean capitals;
  boolean hidden;
  boolean deleted;

  /// Whether the group holds the number or bullet of a list's paragraph.
  boolean marker;

  /// Whether the group describes a row of a table inside another.
  boolean innerRow;

  /// Whether the group is a text box.
  boolean box;

  /// Whether the group is a note.
  boolean note;

  boolean raised;

  /// Whether the group tells the names of fonts.
  boolean fontTable;

  /// The number of the font.
  int font;

  /// A group inside this one.
  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.skipped = skipped;
    inner.bold = bold;
    inner.capitals = capitals;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.marker = marker;
    inner.raised = raised;
    inner.innerRow = innerRow;
    inner.fontTable = fontTable;
    inner.font = font;
    return inner;
  }

  /// Back to plain letters.
  void plain() {
    bold = false;
    capitals = false;
    hidden = false;
    deleted = false;
    raised = false;
  }

  boolean isShown() {
    return !skipped && !hidden && !deleted;
  }
}
