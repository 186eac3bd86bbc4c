// SPDX-License-Identifier: GPL-3.0-or-later
/// When records of one plan or of several speak of the same thing: the same cited act
/// ([ActNumber]), the same indicator ([SameIndicator]), the same amount ([Level]); and when
/// documents are one act in several files ([Acts]) or texts of one plan ([PlanName]).
///
/// Not here: what an indicator or agency is called everywhere (`corpus.registry`), and what follows
/// from two records being of one thing (`output.check`, `output.trace`).
@NullMarked
package org.kehoach.output.identity;

import org.jspecify.annotations.NullMarked;
