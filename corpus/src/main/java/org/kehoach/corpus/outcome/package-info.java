// SPDX-License-Identifier: GPL-3.0-or-later
/// What became of each input file. Start from [Outcome].
@NullMarked
package org.kehoach.corpus.outcome;

import org.jspecify.annotations.NullMarked;
