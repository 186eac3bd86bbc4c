// SPDX-License-Identifier: GPL-3.0-or-later
/// Readings and editions of small plans, compared.
@NullMarked
package org.kehoach.output.changes;

import org.jspecify.annotations.NullMarked;
