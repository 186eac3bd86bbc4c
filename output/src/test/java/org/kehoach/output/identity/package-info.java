// SPDX-License-Identifier: GPL-3.0-or-later
/// When two records speak of the same thing.
@NullMarked
package org.kehoach.output.identity;

import org.jspecify.annotations.NullMarked;
