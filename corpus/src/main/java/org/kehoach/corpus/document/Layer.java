// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

/// The layer of a file that a block belongs to. One file often holds a decision, the plan which
/// that decision issues, and the plan's appendices, each with a head of its own.
public enum Layer {
  /// The act that issues a plan (Quyết định: recitals, articles).
  DECISION,
  /// The plan itself, or whatever the file's one act is (Kế hoạch, Chỉ thị, …).
  PLAN,
  /// What follows a heading "Phụ lục", "Danh mục", "Biểu", mostly tables.
  APPENDIX
}
