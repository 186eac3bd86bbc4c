// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.kehoach.output.compare;

import org.jspecify.annotations.NullMarked;
