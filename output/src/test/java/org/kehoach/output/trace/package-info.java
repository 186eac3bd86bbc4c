// SPDX-License-Identifier: GPL-3.0-or-later
/// Acts found by what people type, and what plans make of them.
@NullMarked
package org.kehoach.output.trace;

import org.jspecify.annotations.NullMarked;
