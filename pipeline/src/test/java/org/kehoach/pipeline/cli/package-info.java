// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests of the commands as a user meets them: what they print and their exit codes.
@NullMarked
package org.kehoach.pipeline.cli;

import org.jspecify.annotations.NullMarked;
