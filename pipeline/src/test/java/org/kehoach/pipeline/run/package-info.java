// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests of runs over many files.
@NullMarked
package org.kehoach.pipeline.run;

import org.jspecify.annotations.NullMarked;
