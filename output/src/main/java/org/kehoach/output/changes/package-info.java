// SPDX-License-Identifier: GPL-3.0-or-later
/// What changed: between two results of runs ([Changes]), between two editions of a plan
/// ([Editions], [PlanLink#change]); and what was in force on a day ([EffectiveTargets]).
///
/// Not here: where former results are kept (`pipeline.workspace`).
///
/// Trap: ids of records count characters of the text and tell nothing across readings;
/// [RecordMatcher] pairs records by what they say.
@NullMarked
package org.kehoach.output.changes;

import org.jspecify.annotations.NullMarked;
