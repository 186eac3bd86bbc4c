// SPDX-License-Identifier: GPL-3.0-or-later
/// What the documents of a workspace make of an act: who cites it, who cites those, and how the
/// targets of each that carries it out stand to its own. Start from [ActTracer].
///
/// Not here: when two citations are of one act or two targets of one indicator (`output.identity`).
///
/// Trap: a number alone tells an act of the centre, but not one of a province: there, date and
/// province must agree as well.
@NullMarked
package org.kehoach.output.trace;

import org.jspecify.annotations.NullMarked;
