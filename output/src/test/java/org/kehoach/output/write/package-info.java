// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests of the output files.
@NullMarked
package org.kehoach.output.write;

import org.jspecify.annotations.NullMarked;
