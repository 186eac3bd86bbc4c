// SPDX-License-Identifier: GPL-3.0-or-later
/// By when: the times that a sentence, a table's time cell or a label's value sets for an action.
/// Start from [DeadlineFinder]; what it looks for stands in `deadlines.rules`, with the shorthands
/// of `times.tsv`.
///
/// Not here: which action a time belongs to (`extractors.link`).
///
/// Trap: a year in a document's or programme's name is no deadline; see [DocumentNames].
@NullMarked
package org.kehoach.extractors.deadline;

import org.jspecify.annotations.NullMarked;
