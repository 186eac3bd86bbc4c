// SPDX-License-Identifier: GPL-3.0-or-later
/// Each kind of inconsistency in a plan that has it, and silence on the nearest one that has not.
/// Start from [Checked], which runs all rules.
@NullMarked
package org.kehoach.output.check;

import org.jspecify.annotations.NullMarked;
