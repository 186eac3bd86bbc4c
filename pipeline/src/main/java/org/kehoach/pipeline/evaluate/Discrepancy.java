// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

/// A record or field in which gold file and workspace differ.
///
/// @param ref the record's id, of a missed one its place in the gold file (`targets[3]`); of a
///   document field `document.` and its name
/// @param detail what scoring compares besides the quote
/// @param quote the record's quote; empty for citations and fields, and where read from a scores
///   file
/// @param cause why it has no partner on the other side
public record Discrepancy(
    RecordKind kind, Side side, String ref, String detail, String quote, Cause cause) {

  /// Which of the two has it.
  public enum Side {
    /// In the gold file, not (so) in the workspace.
    MISSED("missed"),
    /// In the workspace, not (so) in the gold file.
    SPURIOUS("spurious");

    private final String label;

    Side(String label) {
      this.label = label;
    }

    /// Its name in tables and JSON.
    public String label() {
      return label;
    }
  }

  static Discrepancy of(RecordKind kind, Side side, Quoted record, Cause cause) {
    return new Discrepancy(kind, side, record.ref(), record.summary(), record.quote(), cause);
  }
}
