// SPDX-License-Identifier: GPL-3.0-or-later
/// What does not agree in plans: a number in the text and another in the appendix, levels that fall
/// where they should rise, a task with two leads, times that cannot be. Start from
/// [ConsistencyCheck]; the kinds are listed in [ConsistencyRules], each is one small class, and
/// what is said of them stands in `explanations.tsv`.
///
/// Not here: whether the records are right (`pipeline.evaluate`), or how the answer is printed.
///
/// Trap: a wrong alarm costs more trust than a right one earns. Where it is not certain that two
/// statements are of the same thing, nothing is said.
@NullMarked
package org.kehoach.output.check;

import org.jspecify.annotations.NullMarked;
