// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

/// A record or field in which gold file and workspace differ.
///
/// @param detail what scoring compares besides the quote
/// @param quote the record's quote; empty for citations and fields
public record Discrepancy(RecordKind kind, Side side, String detail, String quote) {

  /// Which of the two has it.
  public enum Side {
    /// In the gold file, not (so) in the workspace.
    MISSED,
    /// In the workspace, not (so) in the gold file.
    SPURIOUS
  }

  static Discrepancy of(RecordKind kind, Side side, Quoted record) {
    return new Discrepancy(kind, side, record.summary(), record.quote());
  }
}
