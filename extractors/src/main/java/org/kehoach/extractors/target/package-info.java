// SPDX-License-Identifier: GPL-3.0-or-later
/// Targets: the levels that a plan commits to reach. Start from [TargetExtractor].
///
/// The cascade, each step a small class: a block's text is cut into sentences and clauses
/// ([Clause]); the amounts in a clause are read (`extractors.quantity`); each is told to be a
/// target, a condition on one, or neither ([Roles], [Commitments]); the year comes from the clause
/// or from what stands over it ([Years], [LeadIns]); the indicator is what is left of the clause
/// ([Indicator]). Table rows go through [RowTargets]: year cells are read as they stand, task cells
/// by the same cascade.
///
/// The words are data beside these classes: `not-a-target.rules` for amounts that are no
/// commitment, `delivery-verbs.txt` for the verbs that make one outside the aims.
///
/// Not here: obligations, and whether two targets say the same.
@NullMarked
package org.kehoach.extractors.target;

import org.jspecify.annotations.NullMarked;
