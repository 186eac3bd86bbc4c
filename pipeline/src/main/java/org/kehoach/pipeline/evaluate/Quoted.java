// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

/// A record as scoring sees it.
sealed interface Quoted permits TargetEntry, ActionEntry {
  /// Names the record: its id, in gold files its place, such as `targets[3]`.
  String ref();

  String quote();

  /// The quote's syllables.
  QuoteBag bag();

  /// What scoring compares besides the quote, for people to read.
  String summary();
}
