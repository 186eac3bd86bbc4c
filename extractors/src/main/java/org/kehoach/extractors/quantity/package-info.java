// SPDX-License-Identifier: GPL-3.0-or-later
/// Amounts as Vietnamese official writing states them: number, comparison, unit, and whether the
/// amount is a level, a rise, a fall or a factor. Start from [QuantityFinder].
///
/// Not here: whether an amount is a target (`extractors.target`), and dates
/// (`extractors.deadline`).
///
/// The words are data beside these classes: `units.tsv`, `nouns.txt`, `comparators.tsv`,
/// `numerals.tsv`, and `not-a-quantity.rules` for numbers that measure nothing.
@NullMarked
package org.kehoach.extractors.quantity;

import org.jspecify.annotations.NullMarked;
