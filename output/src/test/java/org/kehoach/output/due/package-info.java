// SPDX-License-Identifier: GPL-3.0-or-later
/// Deadlines of every kind as days, and a calendar file read by other libraries.
@NullMarked
package org.kehoach.output.due;

import org.jspecify.annotations.NullMarked;
