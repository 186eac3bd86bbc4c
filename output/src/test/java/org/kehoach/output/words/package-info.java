// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests of how texts and queries are cut into words.
@NullMarked
package org.kehoach.output.words;

import org.jspecify.annotations.NullMarked;
