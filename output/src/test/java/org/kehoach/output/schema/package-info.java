// SPDX-License-Identifier: GPL-3.0-or-later
/// Tests that hold the schemas and the written lines to each other.
@NullMarked
package org.kehoach.output.schema;

import org.jspecify.annotations.NullMarked;
