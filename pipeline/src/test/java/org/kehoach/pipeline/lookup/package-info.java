// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests of records found by id.
@NullMarked
package org.kehoach.pipeline.lookup;

import org.jspecify.annotations.NullMarked;
