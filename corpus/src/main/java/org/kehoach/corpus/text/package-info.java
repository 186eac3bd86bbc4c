// SPDX-License-Identifier: GPL-3.0-or-later
/// Vietnamese writing: normal form, tone-mark placement, folding for comparison. Pure functions on
/// strings.
@NullMarked
package org.kehoach.corpus.text;

import org.jspecify.annotations.NullMarked;
